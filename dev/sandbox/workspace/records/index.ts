/**
 * What a workspace remembers. Times are unix seconds; ids are Intercom's: text, even where they look like numbers.
 */
export type * from './conversation';
export type * from './knowledge';
export type * from './people';
export type * from './setup';
export type * from './values';
export type * from './visitors';
