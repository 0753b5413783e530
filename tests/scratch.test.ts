import { vi, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
vi.mock('../src/screening/message/read-message.js', () => ({ readMessage: (t: string) => /no point voting/i.test(t) ? [{kind:'discourages-voting', text:'x', term:'y', start:0,end:1}] : [] }));
vi.mock('../src/screening/vulnerability/circumstances.js', () => ({ CIRCUMSTANCE_OPEN_TO: new Proxy({}, {get: () => ['grief','fear']}) }));
vi.mock('../src/screening/vulnerability/read-circumstances.js', () => ({ readCircumstances: (v: string) => /bereaved/i.test(v) ? [{circumstance:'bereavement', text:v, term:'b', start:0, end:v.length}] : [] }));
vi.mock('../src/screening/vulnerability/read-traits.js', () => ({ readTraits: (v: string) => /neurotic/i.test(v) ? [{trait:'n', openTo:['fear'], text:v, term:'b', start:0, end:v.length}] : [] }));
it('x', async () => {
  const { screen } = await import('../src/screening/screen.js');
  const { Plan } = await import('../src/screening/plan.js');
  for (const f of readdirSync('examples/plans')) {
    const r = Plan.safeParse(JSON.parse(readFileSync('examples/plans/'+f,'utf8')));
    if (!r.success) { console.log(f, r.error.issues); continue; }
    const s = screen(r.data);
    console.log('=====', f, s.decision.outcome, s.article22.applies, s.article22.reason ?? '', '\n', s.decision.summary,
     '\nprompts', s.article22.questions.flatMap(q=>q.prompts).map(p=>p.id+'='+p.answer+(p.derived?`(${p.derived})`:'')+(p.contradiction?'!':'')).join(' '),
     '\nscd', s.specialCategories.map(c=>`${c.category}/${c.basis}@${c.signal.pointer}`).join(' '),
     '\nfindings', s.findings.map(c=>c.rule+(c.contradiction?'!':'')).join(' '),
     '\nduties', s.duties.map(c=>c.rule+':'+c.status).join(' '), '\nmissing', s.missing.map(c=>c.rule+'@'+c.pointer).join(' '), '\ndpia', JSON.stringify(s.dpia), '\nsafeguards', JSON.stringify(s.article22.safeguards));
  }
});
