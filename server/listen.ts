import type { Server } from 'node:http';
import type { Settings } from './settings.ts';
import { CannotStart } from './store/cannot-start.ts';

/** Opens the door; what stands in its way is said with what to do about it. */
export function listen(http: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new CannotStart(`Port ${port} is taken by another program: stop it, or choose another with PORT.`));
      else if (error.code === 'EACCES')
        reject(new CannotStart(`Port ${port} may not be used by this account: choose one above 1024 with PORT.`));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        reject(new CannotStart(`The address ${host} is not one of this machine: check HOST.`));
      else reject(error);
    });
    http.listen(port, host, resolve);
  });
}
