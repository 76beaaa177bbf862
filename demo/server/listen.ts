import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** Without a slash at the end: `http://localhost:4173`. */
  readonly url: string;
  /** Ends open connections too, so that it comes back at once. */
  stop(): Promise<void>;
}

/**
 * Lets a server listen on this machine only.
 *
 * @param port 0: any free one
 * @throws Error that says which port is taken
 */
export async function listen(server: Server, port: number): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export class PortTakenError extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`Port ${String(port)} is taken by another program.`);
    this.name = 'PortTakenError';
    this.port = port;
  }
}
