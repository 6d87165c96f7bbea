import type { Language } from '../../language/label.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The span between the office's now and a due instant (both ms since 1970), in the two largest units: 还剩 2 天 3 小时.
 * Only words: whether something is late the API says with its light.
 */
export function remainingText(now: number, due: number, language: Language): string {
  const span = spanText(Math.abs(due - now), language);
  if (language === 'zh') return due > now ? `还剩 ${span}` : `已过 ${span}`;
  return due > now ? `${span} left` : `${span} past`;
}

/** `ms` in words, never more exact than a minute. */
export function spanText(ms: number, language: Language): string {
  if (ms < minute) return language === 'zh' ? '不到 1 分钟' : 'under 1 minute';
  const [days, hours, minutes] = [
    Math.floor(ms / day),
    Math.floor((ms % day) / hour),
    Math.floor((ms % hour) / minute),
  ];
  const parts =
    days > 0
      ? [of(days, 'day', language), of(hours, 'hour', language)]
      : [of(hours, 'hour', language), of(minutes, 'minute', language)];
  return parts.filter((part) => part !== '').join(' ');
}

type Unit = 'day' | 'hour' | 'minute';
const zhUnits: Record<Unit, string> = { day: '天', hour: '小时', minute: '分' };

function of(amount: number, unit: Unit, language: Language): string {
  if (amount === 0) return '';
  return language === 'zh' ? `${amount} ${zhUnits[unit]}` : `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
