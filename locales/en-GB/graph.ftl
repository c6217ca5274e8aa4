### For the worker's eyes: a drawing of an interview.

graph-main = The interview
graph-apart = From any step
graph-stopped = A stop
graph-if = { $move } (if { $condition })
graph-start = A first session begins here.
graph-again = Every later session begins here.
graph-every = Every session begins here.
graph-onward = A sitting goes on here from another interview.
graph-stop = A stop leads here from any step.
graph-legend-alone = shaded: the worker alone
graph-legend-guarded = dashed arrow: only under its condition
