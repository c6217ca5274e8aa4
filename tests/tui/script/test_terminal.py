import pytest

from interview.tui.script.terminal import EXPLICIT, IMPLICIT, ScriptOrderUnknown, at_exit, at_start, order_for


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"TERM": "xterm-256color", "XTERM_VERSION": "XTerm(379)"},
        {"TERM": "xterm-256color", "VTE_VERSION": "7006"},
        {"TERM_PROGRAM": "vscode", "TERM": "xterm-256color"},
        {"WT_SESSION": "a-session"},
        {"TMUX": "/tmp/tmux-1000/default,1,0", "TERM": "tmux-256color"},
        {"TERM": "screen"},
    ],
)
def test_text_is_ordered_here_for_a_terminal_that_orders_nothing(environ: dict[str, str]) -> None:
    assert order_for(environ) == "visual"


@pytest.mark.parametrize(
    "environ",
    [
        {"KONSOLE_VERSION": "221203", "TERM": "xterm-256color"},
        {"TERM": "mlterm"},
        {"TERM": "xterm", "MLTERM": "3.9.0"},
        {"TERM": "xterm-kitty"},
        {"TERM_PROGRAM": "Apple_Terminal"},
    ],
)
def test_text_is_left_as_written_for_a_terminal_that_orders_it_anyway(environ: dict[str, str]) -> None:
    assert order_for(environ) == "terminal"


@pytest.mark.parametrize(
    ("environ", "order"),
    [
        ({"TERM_PROGRAM": "vscode", "KONSOLE_VERSION": "221203"}, "visual"),
        ({"TERM": "xterm-kitty", "VTE_VERSION": "7006"}, "terminal"),
        ({"TERM": "screen-256color", "KONSOLE_VERSION": "221203"}, "visual"),
    ],
)
def test_a_terminal_started_from_another_is_judged_by_itself(environ: dict[str, str], order: str) -> None:
    assert order_for(environ) == order


def test_the_worker_has_the_last_word() -> None:
    assert order_for({"OWNWORDS_BIDI": "terminal", "VTE_VERSION": "7006"}) == "terminal"
    assert order_for({"OWNWORDS_BIDI": " Visual ", "TERM": "mlterm"}) == "visual"
    assert order_for({"OWNWORDS_BIDI": "auto", "TERM": "mlterm"}) == "terminal"
    assert order_for({"OWNWORDS_BIDI": "", "TERM": "mlterm"}) == "terminal"


def test_a_setting_that_names_no_order_is_refused_with_what_to_write_instead() -> None:
    with pytest.raises(ScriptOrderUnknown, match="Set it to auto, visual or terminal"):
        order_for({"OWNWORDS_BIDI": "backwards"})


def test_vte_is_told_to_leave_the_order_alone_and_is_left_as_it_was_found() -> None:
    assert at_start({"VTE_VERSION": "7006"}) == EXPLICIT
    assert at_exit({"VTE_VERSION": "7006"}) == IMPLICIT


def test_no_other_terminal_is_sent_anything() -> None:
    for environ in (
        {},
        {"TERM": "xterm-kitty", "VTE_VERSION": "7006"},
        {"VTE_VERSION": "7", "OWNWORDS_BIDI": "terminal"},
    ):
        assert at_start(environ) == at_exit(environ) == ""
