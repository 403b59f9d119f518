import { Fault } from '../fault.ts';

/** The sentence for an address that cannot be listened on, and what to set instead. */
export function listenFault(
  cause: NodeJS.ErrnoException,
  { host, port }: { readonly host: string; readonly port: number },
): Fault {
  const { sentence, hint } = tell(cause, host, port);
  return new Fault({ code: 'port', sentence, hint, cause });
}

function tell(cause: NodeJS.ErrnoException, host: string, port: number): { sentence: string; hint: string } {
  switch (cause.code) {
    case 'EADDRINUSE':
      return {
        sentence: `Port ${port} of ${host} is in use by another program.`,
        hint: 'Stop that program, or set PORT to a free port.',
      };
    case 'EACCES':
      return { sentence: `Port ${port} may not be used by this user.`, hint: 'Set PORT to a port from 1024 on.' };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        sentence: `HOST ${host} is not an address of this machine.`,
        hint: 'Set HOST to 127.0.0.1, or to 0.0.0.0 for every address.',
      };
    default:
      return { sentence: `${host}:${port} cannot be listened on: ${cause.message}.`, hint: 'Check HOST and PORT.' };
  }
}
