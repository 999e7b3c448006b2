import type { RequestHandler } from 'express';
import type { Hall } from '../hall/hall.ts';

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** `/` lists the screens, for whoever sets up a TV or a kiosk. Plain HTML: it must open in any browser. */
export function frontPage({ file }: Hall): RequestHandler {
  const link = (path: string, zh: string, en: string) =>
    `<li><a href="${path}">${escaped(zh)} <small lang="en">${escaped(en)}</small></a></li>`;
  const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(file.hall.name.zh)}</title>
<link rel="stylesheet" href="/front.css"></head><body><main><h1>${escaped(file.hall.name.zh)}</h1><p lang="en">${escaped(file.hall.name.en ?? '')}</p>
<h2>大厅 <small lang="en">Hall</small></h2><ul>${link('/kiosk/', '取号机', 'Kiosk')}${link('/board/', '大屏', 'Lobby board')}${file.zones.map(({ id, name }) => link(`/board/${id}/`, `${name.zh}大屏`, `Board, ${name.en ?? id}`)).join('')}</ul>
<h2>窗口 <small lang="en">Counters</small></h2><ul>${link('/console/', '工作台', 'Staff console')}${file.counters.map(({ number, name }) => link(`/counter/${number}/`, `${number} 号窗口屏 ${name.zh}`, `Sign ${number}`)).join('')}</ul>
<h2>桌面屏 <small lang="en">Desk tablets</small></h2><ul>${file.counters.map(({ number }) => link(`/desk/${number}/`, `${number} 号桌面屏`, `Desk ${number}`)).join('')}</ul>
<h2>其他 <small lang="en">Other</small></h2><ul>${link('/paper/', '虚拟打印机的小票', 'What virtual printers printed')}${link('/api/openapi.json', '接口说明', 'OpenAPI')}</ul></main></body></html>`;
  return (_request, response) => {
    response.type('html').send(page);
  };
}
