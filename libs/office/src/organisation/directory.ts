import type { Runtime } from '@banjie/runtime';

/** Units and staff that are there now, for whoever picks one. */
export interface Directory {
  units: { id: string; name: string }[];
  officers: { id: string; name: string; unit: string }[];
}

export async function readDirectory({ settingsCache }: Runtime): Promise<Directory> {
  const { units, staff } = await settingsCache.newest();
  return {
    units: [...units].filter(([, { closed }]) => !closed).map(([id, { name }]) => ({ id, name })),
    officers: [...staff.values()].filter(({ disabled }) => !disabled).map(({ id, name, unit }) => ({ id, name, unit })),
  };
}
