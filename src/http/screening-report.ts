import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { keptJson } from '../records/kept.js';
import { htmlReport } from '../report/html.js';
import { markdownReport } from '../report/markdown.js';
import { reportOf } from '../report/report.js';
import { styleOf } from '../report/style.js';
import type { Screening } from '../screening/screening.js';
import { callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { screeningIn } from './kept.js';
import { reportPolicy } from './middleware/headers.js';
import { noOther } from './middleware/methods.js';
import { needs } from './middleware/needs.js';
import { HttpProblem } from './problems.js';
import { ReportQuery, type ReportFormat } from './schemas.js';
import { validQuery } from './validate.js';

/** What a report is sent as. */
export const REPORT_TYPES: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html',
  markdown: 'text/markdown',
};

/** `/v1/screenings/{id}/report`: a recorded screening as a document to file. */
export function screeningReportRoutes({ store }: Pick<Deps, 'store'>): Router {
  const routes = Router();

  routes
    .route('/v1/screenings/:id/report')
    .get(needs('read'), async (req, res) => {
      const format = formatFor(req);
      const recorded = await screeningIn(store, callerOf(res).tenant, req.params.id);
      const screening = keptJson(recorded.screening) as Screening;
      sendReport({ ...screening, supersededBy: [...recorded.supersededBy] }, format, res);
    })
    .all(noOther('GET'));

  return routes;
}

/** The format that the address names; without one, the first of those that the caller takes. */
function formatFor(req: Request): ReportFormat {
  const { format } = validQuery(ReportQuery, req.query);
  if (format !== undefined) return format;
  const accepted = req.accepts(Object.values(REPORT_TYPES));
  if (accepted === REPORT_TYPES.html) return 'html';
  if (accepted === REPORT_TYPES.markdown) return 'markdown';
  throw new HttpProblem('not-acceptable', 'The Accept header rules out text/html and text/markdown.');
}

function sendReport(screening: Screening, format: ReportFormat, res: Response) {
  const report = reportOf(screening);
  res.vary('Accept').set('Content-Type', `${REPORT_TYPES[format]}; charset=utf-8`);
  if (format === 'markdown') {
    res.send(markdownReport(report));
    return;
  }
  const style = createHash('sha256').update(styleOf(report)).digest('base64');
  res.set('Content-Security-Policy', reportPolicy(`sha256-${style}`)).send(htmlReport(report));
}
