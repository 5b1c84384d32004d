export const processes = {
  counts:
    "{alive, plural, =0 {没有存活的进程} other {# 个存活}}，{drawing, plural, =0 {当前没有绘制} other {正在绘制 # 个}}",
  process: "进程",
  alive: "存活",
  dead: "已失联",
  thisPage: "由它应答本页",
  role: "角色",
  roles: { all: "应答并绘制", api: "应答", worker: "绘制" },
  version: "版本",
  since: "启动于",
  seen: "最近心跳",
  ago: "{time} 前",
  silent: "已沉默 {time}",
  drawing: "正在绘制",
  drawingCount: "{count, plural, =0 {未在绘制} other {绘制中 # 个}}",
  left: "{count, number} 个待接手",
  nobody: "还没有进程报告自己存活。列表每隔几秒会重新获取。",
  nobodyDraws:
    "<strong>没有存活的绘制进程。</strong>已接受的请求会在队列中等待，直到有 worker 启动。",
  versions:
    "<strong>{versions} 同时在运行。</strong>所有进程应使用同一版本：<docs>如何更换</docs>。",
  alone:
    "这一个进程既应答又绘制。当它不够用时，任意数量的进程可以共用一个数据库和一个存储桶：<docs>多台机器</docs>。",
  how: "每个进程每十秒报告一次自己存活。沉默一分钟即视为失联：它正在绘制的由其他进程接手，十分钟后从列表中移除。详见<docs>多台机器</docs>。",
};
