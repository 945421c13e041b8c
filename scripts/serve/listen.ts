import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts a server that only this computer can reach; a port that is in use is a plain error, never silently another one. */
export async function listen(answer: RequestListener, port: number): Promise<{ port: number; close: () => Promise<void> }> {
  const first = createServer(answer);
  await listenOn(first, '127.0.0.1', port);
  const taken = (first.address() as AddressInfo).port;
  // "localhost" means ::1 to some programs. Unless we answer there too, they would reach whoever else listens on that port.
  const second = createServer(answer);
  try {
    await listenOn(second, '::1', taken);
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) {
      await close(first);
      // Any free port was asked for, and this one is free on one side only.
      if (port === 0) return listen(answer, 0);
      throw error;
    }
    return { port: taken, close: () => close(first) };
  }
  return {
    port: taken,
    close: async () => {
      await Promise.all([close(first), close(second)]);
    },
  };
}

function listenOn(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen({ host, port }, resolve);
  });
}

function explain(error: Error, port: number): Error {
  const words = {
    EADDRINUSE: `Another program uses port ${port} already. Stop it, or choose another port: npm start -- --port ${port + 1}`,
    EACCES: `This computer does not let you use port ${port}. Choose one above 1023: npm start -- --port 4321`,
  };
  const code = (['EADDRINUSE', 'EACCES'] as const).find((code) => hasCode(error, code));
  return code ? Object.assign(new Error(words[code], { cause: error }), { code }) : error;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
