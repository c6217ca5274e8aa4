"""Every act there is. Screens post them, walks list them, the guide carries them out."""

from __future__ import annotations

from interview.engine.acts import (
    account,
    acting,
    advising,
    again,
    always,
    asking,
    carrying,
    changing,
    clarifying,
    closing,
    company,
    considering,
    contacting,
    disclosing,
    fitting,
    keeping_safe,
    mistaken,
    on_duty,
    partners,
    placing,
    planning,
    preparing,
    promising,
    putting_first,
    reaching,
    recording,
    referring,
    reporting,
    resting,
    reviewing,
    safety,
    second,
    setting,
    signing,
    telling_later,
    writing_for,
    writing_up,
)

Moving = (
    always.Move
    | always.Pause
    | always.Resume
    | always.Stop
    | always.LookBack
    | always.Interrupt
    | always.Return
    | writing_up.GoTo
)
"""Acts that change where the session stands: the machine alone says what follows from them."""

Changing = changing.GoOnIn | changing.ChangeAgeBand
"""Acts after which the sitting may go on in another flow."""

Doing = (
    always.Tell
    | always.Correct
    | always.MakeNote
    | always.Say
    | always.SwitchLocale
    | always.InterpreterJoins
    | always.InterpreterLeaves
    | second.WorkerJoins
    | second.WorkerLeaves
    | company.CompanionComes
    | company.CompanionGoes
    | always.CheckWording
    | always.MakePromise
    | setting.CheckSetting
    | promising.ClosePromise
    | always.Withdraw
    | again.ReadAccount
    | again.LinkCase
    | asking.Answer
    | asking.Leave
    | asking.StillSo
    | placing.MoveAnswer
    | asking.Explain
    | asking.TeachBack
    | asking.LeaveTopic
    | carrying.CarryForward
    | asking.Agree
    | asking.Refuse
    | preparing.CheckSource
    | preparing.RecordPriorAction
    | preparing.ReviewDocument
    | preparing.TakeDown
    | preparing.TakeBack
    | planning.RecordNeed
    | planning.RecordRisk
    | planning.HoldRiskBack
    | mistaken.MarkMistake
    | mistaken.PutBack
    | planning.ProposeLine
    | planning.ChangeLine
    | planning.DropLine
    | planning.AnswerLine
    | safety.LeaveComponent
    | planning.AgreePlan
    | reaching.OfferService
    | reaching.AnswerService
    | reaching.NoService
    | reaching.RecordShare
    | reaching.AgreeContact
    | referring.Refer
    | on_duty.ReferOnDuty
    | on_duty.HearWish
    | referring.AnswerReferral
    | referring.MoveReferral
    | referring.NoteBarrier
    | referring.NoteOwnPart
    | referring.WaitFor
    | referring.Adjust
    | keeping_safe.NotePlace
    | keeping_safe.LeavePlace
    | keeping_safe.ErasePlace
    | keeping_safe.AgreeMissed
    | partners.NotePartner
    | partners.PartnerGoes
    | partners.RecordMeeting
    | partners.TellAtMeeting
    | partners.AgreeAction
    | recording.ChooseRecord
    | recording.DontWrite
    | recording.SetLegalHold
    | recording.LiftLegalHold
    | resting.NoteSign
    | resting.OfferBreak
    | advising.AskAdvice
    | advising.RecordAdvice
    | contacting.LogContact
    | considering.NoteCircumstance
    | considering.DecideDuty
    | disclosing.Disclose
    | disclosing.NobodyTold
    | telling_later.TellOfShare
    | signing.SignRecord
    | signing.MarkNotAppropriate
    | signing.MarkAppropriate
    | fitting.DoesNotFit
    | fitting.FitsAfterAll
    | acting.TakeAction
    | acting.CloseAction
    | reviewing.ReviewPart
    | reviewing.ChooseScale
    | reviewing.RateArea
    | reviewing.LeaveArea
    | account.ChooseDepth
    | account.Observe
    | account.NoteAffectsDetail
    | account.GroundConcern
    | clarifying.AskClarifying
    | clarifying.AnswerClarifying
    | putting_first.PutAccountFirst
    | account.PlaceInTimeline
    | account.DropFromTimeline
)
"""Acts at a step: each says which events follow from it."""

AtTheDesk = (
    closing.CloseCase
    | closing.ReopenCase
    | promising.ClosePromise
    | considering.DecideDuty
    | disclosing.Disclose
    | disclosing.NobodyTold
    | telling_later.TellOfShare
    | partners.RecordMeeting
    | partners.TellAtMeeting
    | partners.AgreeAction
    | contacting.LogContact
    | advising.RecordAdvice
    | writing_for.WriteFor
    | writing_for.WriteDocument
    | referring.MoveReferral
    | partners.NotePartner
    | partners.PartnerGoes
    | reporting.ReportLine
    | signing.SignRecord
    | mistaken.MarkMistake
    | mistaken.PutBack
)
"""Acts that are done with no session open. The first two are done in none."""

AnyAct = Moving | Changing | Doing | closing.CloseCase | closing.ReopenCase | reporting.ReportLine
