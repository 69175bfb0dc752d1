import type { LinkFailures } from './catalogue';

/** What the live link and its server fail at. */
export const ZH_CN_LINK: LinkFailures = {
  'link.badQuestion': ['联动服务看不懂要的是哪个统计期', '请把这里的程序和服务更新到同一版本'],
  'link.codeNeeded': ['这台服务要访问码', '请填写管理员给的访问码'],
  'link.codeWrong': ['访问码不对', '请核对后重新填写'],
  'link.lost': ['连不上联动服务', '请检查网络，会自动重试'],
  'link.noLedger': [
    '联动服务里没有台账 {ledger}',
    '请检查文件是否还在台账文件夹里，或在 Excel 的窗格里发布一次',
  ],
  'link.noPath': ['联动服务不提供 {path}', '请检查网址'],
  'link.otherSite': ['请求来自别的网站，联动服务不答复', '请从服务自己的网址打开窗格'],
  'link.tooLarge': ['数据包超过上限（{limit} MB）', '请把台账按年度分开再发布'],
  'link.tooMany': ['请求太频繁，联动服务暂不答复', '请过一会儿再试'],
  'store.failed': ['联动数据读写不了（文件夹 {folder}）', '请检查磁盘空间和权限；已有的数据没有变'],
  'store.inUse': [
    '文件夹 {folder} 正被另一个 taizhang serve 使用',
    '请先停掉那一个，或用 --state 指定别的文件夹',
  ],
  'serve.badCertificate': ['{file} 不是能用的证书或私钥', '请用 --cert 和 --key 指定 PEM 格式的文件'],
  'serve.expired': ['证书 {file} 不在有效期内（{from} 至 {until}）', '请换一张有效的证书'],
  'serve.hostUnknown': ['这台电脑上没有地址 {host}', '请用 --host 指定本机的地址，或 0.0.0.0'],
  'serve.noCertificate': [
    '没有证书，不能用 HTTPS',
    '请用 --cert 和 --key 指定；只在本机用时可先运行一次 npx office-addin-dev-certs install',
  ],
  'serve.noFolder': ['文件夹 {folder} 打不开', '请检查路径和权限'],
  'serve.noSite': ['{folder} 里没有窗格的文件', '请先运行 npm run build，或用 --site 指定 dist/web 文件夹'],
  'serve.otherKey': ['私钥 {file} 和证书不是一对', '请用 --key 指定这张证书的私钥'],
  'serve.otherName': ['证书 {file} 不是发给 {host} 的', '请换一张写有这个名称的证书，或改 --host'],
  'serve.portDenied': ['不允许使用端口 {port}', '请用 --port 指定 1024 以上的端口'],
  'serve.portTaken': ['端口 {port} 已被占用', '请停掉占用它的程序，或用 --port 换一个端口'],
  'serve.untrusted': [
    '证书 {file} 不受信任（{reason}），Office 不会打开窗格',
    '请用受信任的证书，或用 --ca 指定单位电脑已信任的根证书',
  ],
  'serve.weakCode': ['访问码太短或含有不能用的字符', '请用至少 {length} 位字母和数字'],
};
