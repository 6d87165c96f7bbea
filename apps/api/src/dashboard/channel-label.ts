import { channels, choiceLabels, type Label } from '@banjie/workflows';

const labels = choiceLabels(channels) ?? {};

export const channelLabel = (channel: string): Label => labels[channel] ?? { zh: channel, en: channel };
