import { Router, type RequestHandler } from 'express';
import swaggerUi from 'swagger-ui-express';
import type { Deps } from './deps.js';
import { docsHeaders } from './middleware/headers.js';
import { noOther } from './middleware/methods.js';

/** `/openapi.json`, and `/docs` which shows it to people. */
export function docsRoutes({ openapi }: Pick<Deps, 'openapi'>): Router {
  const routes = Router();
  const page = docsPage();

  routes
    .route('/openapi.json')
    .get((_req, res) => {
      res.type('application/json').send(openapi);
    })
    .all(noOther('GET'));

  routes
    .route('/docs')
    .get(docsHeaders(), (_req, res) => {
      res.type('html').send(page);
    })
    .all(noOther('GET'));
  routes.use('/docs', onlyOfThePage, docsHeaders(), ...swaggerUi.serve);

  return routes;
}

/** What the page asks for. Swagger UI’s package holds more, which is nobody’s business: its README, maps, logs. */
const OF_THE_PAGE =
  /^\/(?:swagger-ui(?:-bundle|-standalone-preset|-init)?\.(?:css|js)|favicon-\d+x\d+\.png)$/;

const onlyOfThePage: RequestHandler = (req, _res, next) => {
  if (OF_THE_PAGE.test(req.path)) next();
  else next('router');
};

/** Swagger UI’s page expects to stand at `/docs/`; ours stands at `/docs`, so its links are made absolute. */
function docsPage(): string {
  const html = swaggerUi.generateHTML(undefined, {
    customSiteTitle: 'article22-screener',
    swaggerUrl: '/openapi.json',
    // Colouring an answer of a thousand lines takes a browser seconds.
    swaggerOptions: { docExpansion: 'list', validatorUrl: null, syntaxHighlight: { activated: false } },
  });
  return html.replaceAll(/(href|src)="\.\//g, '$1="/docs/');
}
