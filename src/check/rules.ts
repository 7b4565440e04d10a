// All rules, by id. A new one is one import and one line.
import type { Rule } from './rule.ts';
import { rule as actorHoldsMostRoles } from './rules/actor-holds-most-roles.ts';
import { rule as actorJoinedWithoutReview } from './rules/actor-joined-without-review.ts';
import { rule as actorWithoutAnchoring } from './rules/actor-without-anchoring.ts';
import { rule as actorWithoutResource } from './rules/actor-without-resource.ts';
import { rule as anchoringAttendanceOnly } from './rules/anchoring-attendance-only.ts';
import { rule as anchoringExpired } from './rules/anchoring-expired.ts';
import { rule as arenaLevelMissing } from './rules/arena-level-missing.ts';
import { rule as coordinatorMissing } from './rules/coordinator-missing.ts';
import { rule as costKeyMissing } from './rules/cost-key-missing.ts';
import { rule as countDiffers } from './rules/count-differs.ts';
import { rule as danglingReference } from './rules/dangling-reference.ts';
import { rule as decisionOutsideArena } from './rules/decision-outside-arena.ts';
import { rule as decisionOutsideMandate } from './rules/decision-outside-mandate.ts';
import { rule as decisionSupersedesLater } from './rules/decision-supersedes-later.ts';
import { rule as decisionWithoutArena } from './rules/decision-without-arena.ts';
import { rule as decisionWithoutRule } from './rules/decision-without-rule.ts';
import { rule as deliverableOverdue } from './rules/deliverable-overdue.ts';
import { rule as deliverableSteeringNotStated } from './rules/deliverable-steering-not-stated.ts';
import { rule as deliverableWithoutOwner } from './rules/deliverable-without-owner.ts';
import { rule as deputyIsItself } from './rules/deputy-is-itself.ts';
import { rule as duplicateId } from './rules/duplicate-id.ts';
import { rule as escalationGoesRound } from './rules/escalation-goes-round.ts';
import { rule as escalationMissing } from './rules/escalation-missing.ts';
import { rule as escalationStaysInside } from './rules/escalation-stays-inside.ts';
import { rule as escalationStepWithoutSomeone } from './rules/escalation-step-without-someone.ts';
import { rule as eventWithoutReview } from './rules/event-without-review.ts';
import { rule as fileNotNormal } from './rules/file-not-normal.ts';
import { rule as formChangedWithoutDecision } from './rules/form-changed-without-decision.ts';
import { rule as goalWithoutActivity } from './rules/goal-without-activity.ts';
import { rule as goalWithoutDeliverable } from './rules/goal-without-deliverable.ts';
import { rule as goalWithoutIndicator } from './rules/goal-without-indicator.ts';
import { rule as goalWithoutNeed } from './rules/goal-without-need.ts';
import { rule as hiddenPowerNotConsidered } from './rules/hidden-power-not-considered.ts';
import { rule as idMissing } from './rules/id-missing.ts';
import { rule as idReused } from './rules/id-reused.ts';
import { rule as identityNumber } from './rules/identity-number.ts';
import { rule as joiningRuleMissing } from './rules/joining-rule-missing.ts';
import { rule as jointMoneyNotSettled } from './rules/joint-money-not-settled.ts';
import { rule as learningNetworkAgenda } from './rules/learning-network-agenda.ts';
import { rule as learningNetworkSize } from './rules/learning-network-size.ts';
import { rule as leftActorStillResponsible } from './rules/left-actor-still-responsible.ts';
import { rule as mandateNotStated } from './rules/mandate-not-stated.ts';
import { rule as measureOverdue } from './rules/measure-overdue.ts';
import { rule as measureWithoutOwner } from './rules/measure-without-owner.ts';
import { rule as needStillAssumed } from './rules/need-still-assumed.ts';
import { rule as needWithoutUserGroup } from './rules/need-without-user-group.ts';
import { rule as neededFieldMissing } from './rules/needed-field-missing.ts';
import { rule as networkWithDeliverables } from './rules/network-with-deliverables.ts';
import { rule as oneActorHoldsEveryRole } from './rules/one-actor-holds-every-role.ts';
import { rule as openPointClosedWithoutDecision } from './rules/open-point-closed-without-decision.ts';
import { rule as openPointStale } from './rules/open-point-stale.ts';
import { rule as openPointWithoutOwner } from './rules/open-point-without-owner.ts';
import { rule as outcomeNotAssessed } from './rules/outcome-not-assessed.ts';
import { rule as ownerOfTheWholeMissing } from './rules/owner-of-the-whole-missing.ts';
import { rule as pageEdited } from './rules/page-edited.ts';
import { rule as pageFromOtherVersion } from './rules/page-from-other-version.ts';
import { rule as pageStale } from './rules/page-stale.ts';
import { rule as personalData } from './rules/personal-data.ts';
import { rule as placeholderText } from './rules/placeholder-text.ts';
import { rule as privateFileInGit } from './rules/private-file-in-git.ts';
import { rule as quorumOutOfReach } from './rules/quorum-out-of-reach.ts';
import { rule as reportingMissing } from './rules/reporting-missing.ts';
import { rule as resourceExpired } from './rules/resource-expired.ts';
import { rule as reviewDateMoved } from './rules/review-date-moved.ts';
import { rule as reviewDueSoon } from './rules/review-due-soon.ts';
import { rule as reviewFileEdited } from './rules/review-file-edited.ts';
import { rule as reviewNotPlanned } from './rules/review-not-planned.ts';
import { rule as reviewOverdue } from './rules/review-overdue.ts';
import { rule as reviewWithoutEveryone } from './rules/review-without-everyone.ts';
import { rule as riskWithoutMeasure } from './rules/risk-without-measure.ts';
import { rule as riskWithoutOwner } from './rules/risk-without-owner.ts';
import { rule as roleWithoutDeputy } from './rules/role-without-deputy.ts';
import { rule as roleWithoutHolder } from './rules/role-without-holder.ts';
import { rule as ruleStatedTwice } from './rules/rule-stated-twice.ts';
import { rule as sameBodyTwice } from './rules/same-body-twice.ts';
import { rule as sharesDoNotAddUp } from './rules/shares-do-not-add-up.ts';
import { rule as signatureDeclined } from './rules/signature-declined.ts';
import { rule as signatureEdited } from './rules/signature-edited.ts';
import { rule as signatureForNobody } from './rules/signature-for-nobody.ts';
import { rule as signatureMissing } from './rules/signature-missing.ts';
import { rule as signatureStale } from './rules/signature-stale.ts';
import { rule as signatureWithoutMandate } from './rules/signature-without-mandate.ts';
import { rule as strandWithoutLeader } from './rules/strand-without-leader.ts';
import { rule as subjectWithoutDecisionRule } from './rules/subject-without-decision-rule.ts';
import { rule as termRunOut } from './rules/term-run-out.ts';
import { rule as tooFewActors } from './rules/too-few-actors.ts';
import { rule as unchangedWithWideSpread } from './rules/unchanged-with-wide-spread.ts';
import { rule as unreadable } from './rules/unreadable.ts';
import { rule as unsettledWithoutOwner } from './rules/unsettled-without-owner.ts';
import { rule as userGroupWithoutNeed } from './rules/user-group-without-need.ts';
import { rule as waiverBroken } from './rules/waiver-broken.ts';
import { rule as waiverUnmatched } from './rules/waiver-unmatched.ts';

export const rules: readonly Rule[] = [
  actorHoldsMostRoles,
  actorJoinedWithoutReview,
  actorWithoutAnchoring,
  actorWithoutResource,
  anchoringAttendanceOnly,
  anchoringExpired,
  arenaLevelMissing,
  coordinatorMissing,
  costKeyMissing,
  countDiffers,
  danglingReference,
  decisionOutsideArena,
  decisionOutsideMandate,
  decisionSupersedesLater,
  decisionWithoutArena,
  decisionWithoutRule,
  deliverableOverdue,
  deliverableSteeringNotStated,
  deliverableWithoutOwner,
  deputyIsItself,
  duplicateId,
  escalationGoesRound,
  escalationMissing,
  escalationStaysInside,
  escalationStepWithoutSomeone,
  eventWithoutReview,
  fileNotNormal,
  formChangedWithoutDecision,
  goalWithoutActivity,
  goalWithoutDeliverable,
  goalWithoutIndicator,
  goalWithoutNeed,
  hiddenPowerNotConsidered,
  idMissing,
  idReused,
  identityNumber,
  joiningRuleMissing,
  jointMoneyNotSettled,
  learningNetworkAgenda,
  learningNetworkSize,
  leftActorStillResponsible,
  mandateNotStated,
  measureOverdue,
  measureWithoutOwner,
  needStillAssumed,
  needWithoutUserGroup,
  neededFieldMissing,
  networkWithDeliverables,
  oneActorHoldsEveryRole,
  openPointClosedWithoutDecision,
  openPointStale,
  openPointWithoutOwner,
  outcomeNotAssessed,
  ownerOfTheWholeMissing,
  pageEdited,
  pageFromOtherVersion,
  pageStale,
  personalData,
  placeholderText,
  privateFileInGit,
  quorumOutOfReach,
  reportingMissing,
  resourceExpired,
  reviewDateMoved,
  reviewDueSoon,
  reviewFileEdited,
  reviewNotPlanned,
  reviewOverdue,
  reviewWithoutEveryone,
  riskWithoutMeasure,
  riskWithoutOwner,
  roleWithoutDeputy,
  roleWithoutHolder,
  ruleStatedTwice,
  sameBodyTwice,
  sharesDoNotAddUp,
  signatureDeclined,
  signatureEdited,
  signatureForNobody,
  signatureMissing,
  signatureStale,
  signatureWithoutMandate,
  strandWithoutLeader,
  subjectWithoutDecisionRule,
  termRunOut,
  tooFewActors,
  unchangedWithWideSpread,
  unreadable,
  unsettledWithoutOwner,
  userGroupWithoutNeed,
  waiverBroken,
  waiverUnmatched,
];
