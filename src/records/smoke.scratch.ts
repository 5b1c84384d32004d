import { openSqliteRecords } from "./sqlite/open-sqlite-records.ts";
import { rmSync } from "node:fs";
for (const s of ["","-wal","-shm"]) rmSync("/tmp/smoke.db"+s,{force:true});
await using r = await openSqliteRecords({ file: "/tmp/smoke.db" });
const a = await r.accounts.first(); console.log(a);
const key = await r.keys.add({account:a.id,name:"k",hash:"h",prefix:"sk-1",budgetMicros:null,models:null,expiresAt:null,createdAt:1});
const plan:any={mode:"draw",prompt:"p",context:[],guidance:"",references:[],mask:null,size:{width:1,height:1},sizeAsked:"auto",sizeUnderstood:"",format:"png",quality:null,count:1,seeds:[1],seedWished:false,wishes:{},priceMicros:30000,warnings:[]};
const N=2000; let t=Date.now();
await Promise.all(Array.from({length:N},(_,i)=>r.generations.admit({id:"gen_"+i,account:a.id,key:key.id,route:"chat",model:"m",fingerprint:"f",plan,holdMicros:30000,createdAt:i,stages:[],waitedBy:"p",idempotencyValue:"v"+i,retryOf:null,queuedMax:null})));
console.log("admit/s", N/(Date.now()-t)*1000); t=Date.now();
for(let i=0;i<N;i++){ const c=await r.generations.next(["m"]); const run=await r.generations.claim(c!,{process:"p",leaseMs:1000,kept:[],names:[{asset:"a"+i,order:0}],firstCall:null});
await r.generations.describe(run!,"a"+i,{width:1,height:1,bytes:1,mediaType:"image/png",native:{width:1,height:1},document:null,understood:null,revisedPrompt:null});
const ok=await r.generations.settle(run!,{state:"succeeded",stored:[{asset:"a"+i,priceMicros:30000}],finishedAt:5,stages:[],warnings:[],error:null,native:null,understood:null,revisedPrompt:null,usage:null,channel:"c"}); if(!ok) throw 1;}
console.log("run/s serial", N/(Date.now()-t)*1000);
console.log(await r.generations.get("gen_7"), await r.accounts.first(), await r.generations.countOpen());
t=Date.now(); console.log(await r.verifyLedger(), Date.now()-t);
