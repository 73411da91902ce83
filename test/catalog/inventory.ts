const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** What the plan commits the province to, one code each; the split of its text into codes is ours. */
export const INDICATORS = list(
  '1.1 1.2 1.3 1.4 1.5 1.6 1.7',
  '2.1.1 2.1.2 2.2 2.3 2.4.1 2.4.2 2.4.3 2.4.4',
  '3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.5 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.4.1 3.4.2 3.4.3 3.5',
  '4.1.1 4.1.2 4.1.3 4.2.1 4.2.2 4.2.3 4.3.1 4.3.2 4.3.3 4.4',
  '5.1.1 5.1.2 5.2.1 5.2.2 5.3 5.4.1 5.4.2 5.4.3 5.5 5.6.1 5.6.2 5.7 5.8 5.9',
  '6.1.1 6.1.2 6.2.1 6.2.2 6.2.3 6.3.1 6.3.2 6.3.3 6.3.4 6.4',
  '7.1.1 7.1.2 7.1.3 7.1.4 7.1.5 7.1.6 7.2.1 7.2.2 7.3.1 7.3.2 7.3.3 7.4 7.5',
  '8.1 8.2 8.3 8.4 8.5',
);

/** The criteria of each area: 43, the number that the Ministry's decision has. */
export const CRITERIA: Readonly<Record<string, number>> = {
  '1': 7,
  '2': 4,
  '3': 5,
  '4': 4,
  '5': 9,
  '6': 4,
  '7': 5,
  '8': 5,
};

export const GOALS = list('G.0.1 G.0.2 G.1 G.2 G.3 G.4 G.5 G.6 G.7 G.8');
