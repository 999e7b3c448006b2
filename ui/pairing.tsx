import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DeviceKind } from '../protocol/commands.ts';
import { tell } from './command.ts';
import { keepDeviceToken } from './device.ts';
import { words } from './language.ts';
import type { Live } from './live.ts';
import './pairing.css';

const { t, tIn } = words({
  zh: {
    title: '请在窗口工作台登记这块屏幕',
    how: '管理员登录工作台，打开“设备”，输入上面的配对码。',
    wait: '正在向主机要配对码，请稍候',
    valid: '配对码 10 分钟内有效，过期会自动换新。',
  },
  en: {
    title: 'Please register this screen at a staff console',
    how: 'An administrator signs in at the console, opens Devices and enters this code.',
    wait: 'Asking the hub for a code, please wait',
    valid: 'The code is valid for 10 minutes and renews itself.',
  },
});

const renewMs = 9 * 60 * 1000;
const askMs = 2000;

/** A new screen shows its code until somebody in the hall accepts it; then it becomes the screen it is meant to be. */
export function Pairing({ kind, label, live }: { kind: DeviceKind; label: string; live: Live }) {
  const code = useSignal<string | null>(null);
  useEffect(() => {
    const request = async () => {
      const outcome = await tell('pair-device', { kind, label });
      if (outcome.kind !== 'done') return;
      code.value = outcome.answer.code;
      keepDeviceToken(outcome.answer.token);
    };
    void request();
    const renew = setInterval(request, renewMs);
    const retry = setInterval(() => (code.value === null ? void request() : live.reconnect()), askMs);
    return () => {
      clearInterval(renew);
      clearInterval(retry);
    };
  }, [kind, label]);
  return (
    <main class="pairing">
      <h1>{t('title')}</h1>
      <p class="pairing-en">{tIn('en', 'title')}</p>
      <p class="pairing-code number">{code.value ?? '------'}</p>
      <p>{code.value === null ? t('wait') : t('how')}</p>
      <p class="pairing-en">{t('valid')}</p>
    </main>
  );
}
