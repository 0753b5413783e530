/** The tables as the newest migration leaves them. */
export interface Tables {
  tenants: {
    id: string;
    created_at: string;
    retention_days: number | null;
    /** Where the tenant's chain ends: the number and the hash of its last entry. */
    sequence: number;
    head: string | null;
  };
  records: {
    tenant: string;
    sequence: number;
    id: string;
    created_at: string;
    outcome: string;
    /** As a JSON string: databases differ in which characters a text may hold. */
    reference: string | null;
    supersedes: string | null;
    plan: string | null;
    screening: string | null;
    entry: string;
    hash: string;
    receipt: string | null;
    idempotency_key: string | null;
    request_digest: string | null;
    not_applicable: string | null;
    forgotten_at: string | null;
  };
  api_keys: {
    prefix: string;
    tenant: string;
    name: string;
    /** Separated by commas. */
    scopes: string;
    hash: string;
    per_minute: number | null;
    created_at: string;
    expires_at: string | null;
    last_used_at: string | null;
    revoked_at: string | null;
  };
  signing_keys: { kid: string; public_key: string; first_used_at: string };
  suppressions: { tenant: string; digest: Buffer };
  /** How many of them each tenant has; nothing where there were never any. */
  suppression_counts: { tenant: string; count: number; added_at: string };
  list_checks: {
    id: string;
    tenant: string;
    created_at: string;
    suppressions: number;
    listed: number;
    list_digest: string;
    removed: number;
    removed_digest: string;
    kept: number;
    kept_digest: string;
    idempotency_key: string | null;
  };
  rate_windows: { key: string; window_start: number; hits: number };
}
