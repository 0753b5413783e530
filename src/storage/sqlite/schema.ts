/** The tables as the newest migration leaves them. */
export interface Tables {
  screenings: {
    id: string;
    created_at: string;
    outcome: string;
    reference: string | null;
    plan: string;
    screening: string;
    supersedes: string | null;
  };
}
