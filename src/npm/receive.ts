/** The other end, for servers. @module */
export * from '../receive/receiveHandoff.ts';
