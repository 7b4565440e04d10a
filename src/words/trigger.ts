// The kinds of event that may call for a review, as the charter names them.
export type TriggerWord =
  | 'new-actor'
  | 'actor-left'
  | 'new-need'
  | 'changed-form'
  | 'joint-money'
  | 'new-mandate'
  | 'incident'
  | 'other';
