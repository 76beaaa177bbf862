/** The other end, for servers. @module */
export { createMemoryStore, type MemoryStore } from '../receive/memoryStore.ts';
export { createReceiver, type Receiver, type ReceiverOptions } from '../receive/receiveHandoff.ts';
export { createFileReceiver, type FileReceiverOptions } from '../receive/receiveFile.ts';
export type { FileRecord, FileSink } from '../receive/fileStore.ts';
export { referenceOf } from '../receive/referenceOf.ts';
export { createLimit, type Limit, type LimitOptions } from '../receive/createLimit.ts';
export type { AutomaticSign } from '../receive/automaticSigns.ts';
export type { Identity } from '../receive/identity.ts';
export type { SenderChecks } from '../receive/checkSender.ts';
export type { HandoffRecord, HandoffStore, SaveResult } from '../receive/store.ts';
export { handoff, type Handoff } from '../schema/handoff.ts';
