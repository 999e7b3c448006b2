import type { Running } from './start.ts';
import { hallAddresses } from './settings.ts';

/** What a person reads on the terminal after the start. */
export function sayAddresses({ port, host, hall, demo, startedInMs, warnings }: Running): void {
  const here = `http://localhost:${port}`;
  const lines = [
    '',
    `号角 Haojiao · ${hall.file.hall.name.zh}${hall.file.rules.practice ? ' · 演示 practice' : ''}`,
    `ready in ${(startedInMs / 1000).toFixed(1)} s`,
    '',
    `  取号机 kiosk     ${here}/kiosk/`,
    `  大屏   board     ${here}/board/`,
    `  工作台 console   ${here}/console/`,
    `  窗口屏 sign      ${here}/counter/${hall.file.counters[0]?.number ?? 1}/`,
    `  小票   paper     ${here}/paper/`,
    `  全部   all       ${here}/`,
  ];
  if (host === '0.0.0.0' || host === '::')
    for (const address of hallAddresses()) lines.push(`  大厅内 in the hall  http://${address}:${port}/`);
  if (demo.length > 0) {
    lines.push('', '  可登录 who may sign in (工号 job no. / 口令 PIN):');
    for (const { jobNo, pin, name, roles, counter } of demo)
      lines.push(
        `    ${jobNo} / ${pin}  ${name}  ${counter === null ? roles.join(', ') : `${counter} 号窗口 counter ${counter}`}`,
      );
  }
  for (const warning of warnings) lines.push('', `  ! ${warning}`);
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
