"""Recipients in a flow file: one that is unknown, or that nobody can be, is refused with what to do."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from flows import recipients
from flows import terms as written
from flows.recipients import Recipient, recipient_problems
from interview.engine import shared, terms
from interview.plan.facts import FACTS
from tests.sitting import adult


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (Recipient(id="Council!"), "small letters"),
        (Recipient(id="other"), "or is 'other'"),
        (Recipient(id="police"), "used twice"),
        (Recipient(id="a", nations=("france",)), "no nation of this flow"),
        (Recipient(id="a", age_bands=("old",)), "no age band"),
        (Recipient(id="a", organisations=("bank",)), "no kind of organisation"),
        (Recipient(id="a", when=("rain",)), "no fact"),
    ],
)
def test_a_recipient_that_cannot_be_is_refused(one: Recipient, why: str) -> None:
    flow = msgspec.structs.replace(adult(), recipient=(*adult().recipient, one))
    (problem,) = recipient_problems(flow, facts=FACTS)
    assert why in problem


def test_a_duty_tells_nobody_who_is_not_in_the_list_and_a_basis_wants_somebody_told() -> None:
    duty = adult().duty[0]
    wrong = (
        msgspec.structs.replace(duty, tells=("newspaper",)),
        msgspec.structs.replace(duty, tells=(), basis="consent"),
    )
    found = list(recipient_problems(msgspec.structs.replace(adult(), duty=wrong), facts=FACTS))
    assert ["newspaper" in one for one in found] == [True, False]
    assert "it has a basis and tells nobody" in found[1]


def test_flows_and_records_spell_a_legal_basis_alike() -> None:
    assert get_args(written.LegalBasis) == get_args(terms.LegalBasis)


def test_who_is_in_no_list_is_called_alike_in_flows_and_in_the_record() -> None:
    assert recipients.OTHER == shared.OTHER
