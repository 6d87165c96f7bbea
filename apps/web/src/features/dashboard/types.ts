import type { components } from '../../api/api.gen.js';

type Schemas = components['schemas'];

export type Counted = Schemas['Counted'];
export type UnitFigures = Schemas['UnitFigures'];
export type Satisfaction = Schemas['Satisfaction'];
export type Board = Schemas['Board'];
export type FoundCases = Schemas['FoundCases'];
