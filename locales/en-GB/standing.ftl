### For the worker alone: what stands in a case, and what is due. Promises, the next contact, closing and reopening, the
### setting after a break. On no page for the person.

## Promises, and the next contact

promise-kept = Kept
promise-kept-late = Kept, later than was said
promise-not-kept = Could not be kept
promise-told-yes = they know
promise-told-not-yet = they are still to be told
promise-told-no = they are not told
plan-promise-open = nothing noted yet
plan-field-came-to = What became of it
due-overdue = Overdue since { $day }
due-today = Due today
