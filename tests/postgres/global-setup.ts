import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './server.js';

/** One server for all test files; each test makes itself a database there. */
export default async function setup(project: TestProject) {
  const server = await startPostgres();
  project.provide('postgres', await server.newDatabase());
  return () => server.remove();
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a database on the server, from which others can be made. */
    postgres: string;
  }
}

let databases = 0;

/** The address of a new, empty database on the server of the test run. */
export async function newDatabase(postgres: string): Promise<string> {
  const name = `db_${process.pid}_${++databases}_${Math.random().toString(36).slice(2)}`;
  const client = new pg.Client({ connectionString: postgres });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return postgres.replace(/[^/]+$/, name);
}
