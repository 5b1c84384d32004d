export const consoleTexts = {
  signIn: {
    title: "登录控制台",
    purpose: "控制台可以查看和更改这台服务器上的一切：账户、密钥、资金、生成记录。",
    key: "管理密钥",
    placeholder: "/admin/v1 的密钥",
    submit: "登录",
    wait: "等待 {time}",
    wrong: "这不是这台服务器的管理密钥。",
    slowed: "来自这个地址的错误密钥太多。等待结束后才会读取下一个。",
    elsewhere: "服务器不认为这个页面属于它：{message}",
    other: "登录失败：{message}",
    unreachable: "无法向服务器确认登录状态：{message}",
    where: "在哪里找到",
    whereFile:
      "服务器在首次启动时生成它，显示一次，并写入数据目录中的 <code>first-keys.txt</code>，只有文件所有者可以读取：",
    whereSetting: "如果设置了变量 <code>LIMNER_ADMIN_KEY</code>，则以它为准。",
    notApiKey: "账户的 API 密钥不能打开控制台。",
    copyCommand: "复制命令",
  },
  fault: "无法获取这里的内容",
  faultText: "服务器原话：{message}",
};
