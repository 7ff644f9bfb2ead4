import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

// Loaded by NODE_OPTIONS into every process of a build, by npm too, whose Node may be an old one: hence no TypeScript.
const { connect } = Socket.prototype;

/** Writes down where a connection leads before it is opened; fetch, http and tls all come by here. */
Socket.prototype.connect = function (...given) {
  const [first] = given.flat();
  const { host = 'localhost', port, path } = typeof first === 'object' ? first : { port: first };
  // A path is a pipe to a process of this machine.
  if (path === undefined) appendFileSync(process.env.CONNECTIONS, `${process.argv[1] ?? 'node'}: ${host}:${port}\n`);
  return connect.apply(this, given);
};
