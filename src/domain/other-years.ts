import type { Content } from '../schema/index.ts';

/** Routes of the years whose data stands beside that of the section's own year: `/data/roadmap-2023.json`. */
export const otherYears = ({ plans, site }: Content): { params: { year: string } }[] =>
  plans.filter(({ data }) => data.year !== site.year).map(({ id }) => ({ params: { year: id } }));
