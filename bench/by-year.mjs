/**
 * The two largest tables of a closed matter, cut by ranges of case ids. Ids are UUIDs of version 7 and so in order of time:
 * a range of ids is a year of cases, and a look-up by case finds its one partition without a word more in the query. What a
 * partitioned table cannot keep unique by itself gets the case into its key; a timer belongs to one case, so it means the same.
 */
const tables = [
  {
    name: 'history',
    after: [
      'ALTER TABLE history ADD PRIMARY KEY (case_id, seq)',
      'CREATE UNIQUE INDEX ON history (timer_id, case_id)',
      'CREATE INDEX ON history (xact, case_id, seq)',
      'ALTER TABLE history ADD FOREIGN KEY (case_id) REFERENCES case_file (id)',
      'CREATE TRIGGER history_is_append_only BEFORE DELETE OR TRUNCATE ON history FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only()',
      'CREATE TRIGGER entries_only_lose_their_contents BEFORE UPDATE ON history FOR EACH ROW EXECUTE FUNCTION entries_only_lose_their_contents()',
      'CREATE TRIGGER ring_live_bell AFTER INSERT ON history FOR EACH STATEMENT EXECUTE FUNCTION ring_live_bell()',
      'GRANT SELECT, INSERT ON history TO banjie_app',
    ],
  },
  {
    name: 'timer',
    after: [
      'ALTER TABLE timer ADD PRIMARY KEY (id, case_id)',
      'ALTER TABLE timer ADD UNIQUE (process_id, send_id, generation, case_id)',
      'CREATE INDEX ON timer (case_id)',
      "CREATE INDEX ON timer (fire_at) WHERE state = 'armed'",
      "CREATE INDEX ON timer (process_id) WHERE state = 'armed' AND provisional",
      'ALTER TABLE timer ADD FOREIGN KEY (process_id) REFERENCES process (id)',
      'GRANT SELECT, INSERT, UPDATE ON timer TO banjie_app',
    ],
  },
];

/**
 * Turns the tables of a register into tables of one partition a year. Needs the owner.
 * @param {import('pg').Client} owner
 * @param {number} years
 */
export async function cutByYear(owner, years) {
  const { rows } = await owner.query(
    `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS cases FROM case_file) c
     WHERE place IN (SELECT year * cases / $1 FROM generate_series(1, $1 - 1) year) ORDER BY id`,
    [years],
  );
  const ends = ['MINVALUE', ...rows.map(({ id }) => `'${id}'`), 'MAXVALUE'];
  for (const setting of ["maintenance_work_mem = '1GB'", "work_mem = '256MB'"]) await owner.query(`SET ${setting}`);
  for (const { name, after } of tables) {
    await owner.query('BEGIN');
    await owner.query(`ALTER TABLE ${name} RENAME TO whole`);
    await owner.query(`CREATE TABLE ${name} (LIKE whole INCLUDING DEFAULTS) PARTITION BY RANGE (case_id)`);
    for (let year = 0; year < years; year += 1) {
      await owner.query(
        `CREATE TABLE ${name}_${year + 1} PARTITION OF ${name} FOR VALUES FROM (${ends[year]}) TO (${ends[year + 1]})`,
      );
    }
    await owner.query(`INSERT INTO ${name} SELECT * FROM whole`);
    await owner.query('DROP TABLE whole');
    await owner.query('COMMIT');
    for (const statement of after) await owner.query(statement);
  }
  await owner.query('VACUUM ANALYZE history, timer');
}
