import { accessSync, constants, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { Refusal } from "./refusal.mjs";

/** Makes the folder if need be and refuses in one line when this user may not write there. */
export function requireWritable(folder, advice) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(`Cannot write in ${folder} (${error.code ?? error.message}): ${advice}.`);
  }
}

export function parsePort(text, name) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Refusal(`${name}=${text} is not a port: give a number from 1 to 65535, for example ${name}=3001.`);
}

function listenOnce({ port, host }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address.port));
    });
  });
}

export async function requireFreePort({ port, host }) {
  try {
    await listenOnce({ port, host });
  } catch (error) {
    if (error.code === "EADDRINUSE")
      throw new Refusal(
        `Port ${port} is taken by another program: stop that program, or choose another port with PORT=${port + 1} npm start.`,
      );
    if (error.code === "EACCES")
      throw new Refusal(`Port ${port} is not allowed for this user: choose one above 1023 with PORT=3000 npm start.`);
    if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
      throw new Refusal(
        `HOST=${host} is not an address of this machine: leave HOST out, or give one that this machine has.`,
      );
    throw error;
  }
}

/** A port that nothing uses at this moment. */
export function findFreePort(host = "127.0.0.1") {
  return listenOnce({ port: 0, host });
}
