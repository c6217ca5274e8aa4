"""Every event there is, and the entry that carries one in a record."""

from __future__ import annotations

import msgspec

from interview.engine.events import (
    account,
    acting,
    advising,
    carrying,
    closing,
    company,
    considering,
    contacting,
    deciding,
    erasing,
    fitting,
    handing,
    keeping_safe,
    mistaken,
    moves,
    partners,
    planning,
    prepared,
    present,
    promising,
    reaching,
    recording,
    referring,
    reporting,
    resting,
    reviewing,
    safety,
    session,
    setting,
    signing,
    telling_later,
    told,
    understanding,
    vault,
    writing_for,
)

AnyEvent = (
    session.CaseOpened
    | session.CaseLabelled
    | session.SessionOpened
    | session.SessionPaused
    | session.SessionResumed
    | resting.SignNoted
    | resting.BreakOffered
    | session.SessionStopped
    | session.SessionClosed
    | session.AgeBandChanged
    | session.LocaleChanged
    | session.InterpreterJoined
    | session.InterpreterLeft
    | present.WorkerJoined
    | present.WorkerLeft
    | company.CompanionCame
    | company.CompanionWent
    | moves.StepReached
    | moves.SteppedBack
    | moves.InterruptBegan
    | moves.InterruptEnded
    | moves.PromptsShown
    | moves.PromptSaid
    | moves.WordingChecked
    | told.StatementRecorded
    | told.StatementCorrected
    | told.NoteRecorded
    | told.QuestionAnswered
    | told.QuestionLeft
    | told.QuestionsNotAsked
    | told.AnswerMoved
    | understanding.TopicExplained
    | understanding.UnderstandingChecked
    | understanding.TopicLeft
    | carrying.CarriedForward
    | understanding.ConsentGiven
    | understanding.ConsentRefused
    | understanding.ConsentWithdrawn
    | prepared.SourceChecked
    | prepared.PriorActionRecorded
    | prepared.DocumentReviewed
    | prepared.TakenDown
    | prepared.TakenBack
    | prepared.ImportTakenBack
    | planning.NeedRecorded
    | planning.RiskRecorded
    | planning.RiskHeldBack
    | mistaken.RecordedByMistake
    | mistaken.PutBackAgain
    | planning.LineProposed
    | planning.LineChanged
    | planning.LineDropped
    | planning.LineAnswered
    | safety.ComponentLeft
    | planning.PlanAgreed
    | reaching.ServiceOffered
    | reaching.ServiceAnswered
    | reaching.ServiceNotFound
    | reaching.ShareRecorded
    | writing_for.WrittenFor
    | writing_for.DocumentWritten
    | reaching.PromiseMade
    | promising.PromiseClosed
    | reaching.NextContactAgreed
    | referring.ReferralMade
    | referring.ReferralWishSaid
    | referring.ReferralMoved
    | referring.BarrierNoted
    | referring.OwnPartNoted
    | referring.NeedWaits
    | referring.AdjustmentMade
    | keeping_safe.PlaceNoted
    | keeping_safe.PlaceLeft
    | keeping_safe.MissedContactAgreed
    | partners.PartnerNoted
    | partners.PartnerWent
    | partners.MeetingHeld
    | partners.NothingSaid
    | partners.ActionAgreed
    | reporting.LineReported
    | advising.AdviceAsked
    | advising.AdviceGiven
    | deciding.WordingDecided
    | contacting.ContactTried
    | considering.CircumstanceNoted
    | considering.DutyDecided
    | considering.NobodyTold
    | telling_later.ToldOfShare
    | setting.SettingChecked
    | closing.CaseClosed
    | closing.CaseReopened
    | signing.RecordSigned
    | signing.MarkedNotAppropriate
    | signing.MarkedAppropriate
    | fitting.FoundNotToFit
    | fitting.FoundToFit
    | acting.ActionTaken
    | acting.ActionClosed
    | reviewing.PartReviewed
    | reviewing.ScaleChosen
    | reviewing.AreaRated
    | reviewing.AreaLeft
    | account.DepthChosen
    | account.IndicatorObserved
    | account.DetailAffected
    | account.ConcernGrounded
    | account.AccountPutFirst
    | account.ClarifyingAsked
    | account.ClarifyingAnswered
    | account.TimelineRowPlaced
    | account.TimelineRowDropped
    | erasing.ErasureAnnounced
    | erasing.ErasureCalledOff
    | erasing.WordsErased
    | handing.HandedOver
    | handing.Received
    | handing.CaseLinked
    | handing.AccountRead
    | recording.RecordChosen
    | recording.SaidUnrecorded
    | recording.LegalHoldSet
    | recording.LegalHoldLifted
    | vault.VaultOpened
    | vault.VaultClosed
    | vault.RecordDoubted
    | vault.RecordVerified
    | vault.CaseRead
    | vault.CaseLeft
    | vault.PlanExported
    | vault.ErasureDone
    | vault.CaseHandedOver
    | vault.CaseReceived
    | vault.BackedUp
    | vault.WorkerAdded
    | vault.WorkerRemoved
    | vault.PassphraseChanged
    | vault.RecoveryRenewed
    | vault.KeyExchanged
    | vault.VaultRestored
    | vault.OrganisationImported
    | vault.ServicesTakenIn
    | vault.ServicesRemoved
)
"""The union that a stored event is decoded by. mypy refuses a member that has no ``fold``."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One event in its place. ``seq`` is the truth about order; ``at`` (UTC milliseconds) is a note."""

    stream: str
    seq: int
    at: int
    actor: str
    session: str
    event: AnyEvent
