import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { Matrix } from './authorization-matrix/matrix.js';

let office: TrialOffice;
let matrix: Matrix;

beforeAll(async () => {
  office = await openTrialOffice();
  matrix = await Matrix.of(office);
});
afterAll(() => office.close());

describe('the authorization matrix', () => {
  it.each([
    ['who may ask for what at all', () => matrix.doors()],
    ['who reads what, and which fields of it', () => matrix.reading()],
    ['who is listed what', () => matrix.lists()],
    ['who may do what in which state', () => matrix.acting(15)],
    ['what a petitioner may with a code', () => matrix.petitioner()],
  ])('%s: as the tables of rules say, cell by cell', async (_name, run) => {
    const { cells, wrong } = await run();
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(50);
  });
});
