import { channels, choiceLabels, type Label } from '@banjie/workflows';

const labels = choiceLabels(channels) ?? {};

export const channelLabel = <Channel extends string | undefined>(channel: Channel): Label | null => (channel === undefined ? null : (labels[channel] ?? { zh: channel, en: channel }));
