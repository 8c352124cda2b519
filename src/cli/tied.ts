import { spawn } from 'node:child_process';

/**
 * Runs a command for as long as whoever started this still holds the other end of stdin: when they are
 * killed, in whatever way, the command is told to end. A server would else keep its port for ever.
 */
const [program = '', ...args] = process.argv.slice(2);
const PATIENCE = 5_000;

// In the same group of processes: who ends the group ends the command, too.
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', ({ message }) => {
  console.error(message);
  process.exit(127);
});
child.once('exit', (code) => process.exit(code ?? 1));

process.stdin.on('error', end).once('close', end).resume();
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
// Ctrl-C reaches the command as well; a second one would not let it tidy up.
process.on('SIGINT', () => undefined);

function end(): void {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
}
