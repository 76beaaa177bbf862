/** The other end, for servers. @module */
export { createMemoryStore, type MemoryStore } from '../receive/memoryStore.ts';
export { createReceiver, type Receiver, type ReceiverOptions } from '../receive/receiveHandoff.ts';
export { referenceOf } from '../receive/referenceOf.ts';
export type { HandoffRecord, HandoffStore, SaveResult } from '../receive/store.ts';
export { handoff, type Handoff } from '../schema/handoff.ts';
