/** The forum's pages: plain HTML with its own words, classes made by a tool, a banner about cookies and buttons for all. */
import type { ForumState, Member } from './state.ts';

const esc = (s: string): string => s.replace(/[&<>"]/g, (c) => `&#${c.codePointAt(0)};`);

const page = (title: string, body: string, script = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f1ea;color:#2b2620}
header,main{max-width:760px;margin:0 auto;padding:16px}header{display:flex;gap:16px;align-items:center}
ul{list-style:none;margin:0;padding:0}li{display:flex;gap:12px;align-items:center;padding:12px;background:#fff;border:1px solid #ddd5c8;border-radius:8px;margin-block:8px}
li span{flex:1}button{font:inherit;padding:6px 14px;border-radius:6px;border:1px solid #8a7f70;background:#fff}
img{inline-size:40px;block-size:40px;border-radius:50%;background:#cbbfae}
#cookie-notice{position:fixed;inset:auto 0 0;background:#fff;padding:8px;border-top:1px solid #ddd5c8;display:flex;gap:12px}
</style></head><body>
<header><strong>Kiln &amp; Clay forum</strong> <a href="/members/requests">Requests</a> <a href="/search">Search</a></header>
<main>${body}</main>
<div id="cookie-notice">Crumbs? <a href="/privacy">Privacy</a> <button>Accept</button> <button>Reject</button></div>
<script>const post=(path,body)=>fetch(path,{method:'POST',body:JSON.stringify(body)});</script>${script}
</body></html>`;

const row = ({ handle, name }: Member): string => `<li class="x1k2 pending-member" data-member="${handle}">
<a href="/u/${handle}"><img alt="" src="data:,"></a><span><a class="css-9x1 sc-bdVaJa" href="/u/${handle}">${esc(name)}</a> <small>saw <a href="/topic/12">Glazes for beginners</a></small></span>
<button class="q8">Let in</button><button class="q9">No thanks</button></li>`;

export const requestsPage = (state: ForumState): string =>
  page(
    'Who wants to be your forum friend',
    `<h1>Who wants to be your forum friend</h1>
<p><button class="q8" data-all>Let everyone in</button> <button class="q9" data-all>No thanks to all</button></p>
<ul>${state.waiting.map(row).join('')}</ul>${state.waiting.length === 0 ? '<p>Nobody at the moment.</p>' : ''}`,
    `<script>document.addEventListener('click',(e)=>{const b=e.target.closest('button');const li=e.target.closest('li');
if(b&&b.hasAttribute('data-all'))post('/api/bulk',{});
if(b&&li)post('/api/answer',{who:li.dataset.member,how:b.textContent==='Let in'?'letIn':'turnedAway'}).then(()=>li.remove());});</script>`,
  );

/** Writing to one member: a rich editor in a frame of the page's own. */
export const writePage = (state: ForumState, handle: string): string =>
  page(
    'Write',
    `<h1>To <a href="/u/${handle}">${esc(state.nameOf(handle))}</a></h1><ul class="letters">${state.sent
      .filter(([to]) => to === handle)
      .map(([, text]) => `<li>${esc(text)}</li>`)
      .join('')}</ul>
<textarea id="letter" name="letter" hidden></textarea><p><button id="post">Post letter</button></p>`,
    `<script src="/tinymce/tinymce.min.js"></script><script>
tinymce.init({selector:'#letter',promotion:false,branding:false,menubar:false,toolbar:'bold',statusbar:false,height:220,license_key:'gpl',content_css:false,skin:'oxide',iframe_aria_text:'Letter',setup:(editor)=>{
document.getElementById('post').onclick=()=>{const text=editor.getContent({format:'text'}).trim();if(!text)return;
post('/api/send',{to:${JSON.stringify(handle)},text}).then(()=>{editor.setContent('');const li=document.createElement('li');li.textContent=text;document.querySelector('.letters').append(li);});};}});</script>`,
  );

export const memberPage = (state: ForumState, handle: string): string =>
  page(state.nameOf(handle), `<h1>${esc(state.nameOf(handle))}</h1><p><a href="/messages/to/${handle}">Write a letter</a></p>`);
