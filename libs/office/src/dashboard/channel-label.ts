import { channelLabels, type Label } from '@banjie/workflows';

const labels: Readonly<Record<string, Label>> = channelLabels;

export const channelLabel = (channel: string): Label => labels[channel] ?? { zh: channel, en: channel };
