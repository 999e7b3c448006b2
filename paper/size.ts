import { t } from './words.ts';

/** 812 字节, 1.4 KB */
export function sizeOf(bytes: number): string {
  return bytes < 1024 ? t('bytes', { count: bytes }) : t('kilobytes', { count: (bytes / 1024).toFixed(1) });
}
