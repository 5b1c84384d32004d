/**
 * The words that matter most, chosen by hand, because the labels and tags of an emoji collection
 * rank badly: by tags alone a dog is a bone and a horse is a jockey.
 *
 * One thing a line: id | colour artwork | line artwork | English words | Chinese words.
 * A missing piece of artwork is a dash; a missing list is empty. Plurals are found by rule.
 */
export const CURATED = `
apple | red-apple | apple | red apple, fruit | 苹果, 红苹果, 水果
banana | banana | banana | | 香蕉
orange | tangerine | - | orange fruit, tangerine, mandarin, clementine | 橙子, 橘子, 桔子, 柑橘
lemon | lemon | lemon | | 柠檬
grapes | grapes | grape | grape, bunch of grapes | 葡萄
strawberry | strawberry | - | | 草莓
cherry | cherries | cherry | cherries | 樱桃, 车厘子
peach | peach | - | | 桃子, 桃, 水蜜桃
pear | pear | - | | 梨, 梨子
pineapple | pineapple | - | | 菠萝, 凤梨
watermelon | watermelon | melon | slice of watermelon | 西瓜
avocado | avocado | avocado | | 牛油果, 鳄梨
tomato | tomato | - | | 西红柿, 番茄
carrot | carrot | carrot | | 胡萝卜
mushroom | mushroom | mushroom | toadstool | 蘑菇
bread | bread | bread | loaf, loaf of bread | 面包
cake | birthday-cake | cake | birthday cake | 蛋糕, 生日蛋糕
cupcake | cupcake | - | muffin | 纸杯蛋糕
doughnut | doughnut | - | donut | 甜甜圈
cookie | cookie | cookie | biscuit | 饼干, 曲奇
ice cream | ice-cream | ice-cream | icecream, gelato, sundae | 冰淇淋, 冰激凌, 雪糕
ice cream cone | soft-ice-cream | ice-cream | soft serve | 甜筒
pizza | pizza | pizza | slice of pizza | 披萨, 比萨
burger | hamburger | burger | hamburger, cheeseburger | 汉堡, 汉堡包
french fries | french-fries | - | fries, chips | 薯条
sushi | sushi | - | | 寿司
noodles | steaming-bowl | bowl-chopsticks | ramen, noodle, noodle soup, bowl of noodles | 面条, 拉面, 面
rice | cooked-rice | bowl | bowl of rice | 米饭, 饭
dumpling | dumpling | dumpling | jiaozi, gyoza | 饺子
mooncake | moon-cake | - | moon cake | 月饼
egg | egg | egg | | 鸡蛋, 蛋
cheese | cheese-wedge | cheese | | 奶酪, 芝士
chocolate | chocolate-bar | chocolate | chocolate bar | 巧克力
candy | candy | candy | sweets | 糖果, 糖
coffee | hot-beverage | coffee | cup of coffee, coffee cup, espresso, latte, cappuccino, mug, coffee mug, cup, cafe | 咖啡, 咖啡杯, 杯子, 马克杯
tea | teacup-without-handle | mug | cup of tea, teacup, green tea | 茶, 茶杯, 绿茶
teapot | teapot | teapot | tea pot | 茶壶
bubble tea | bubble-tea | bubble-tea | boba, milk tea | 奶茶, 珍珠奶茶
wine | wine-glass | glass | wine glass, glass of wine, red wine | 红酒, 葡萄酒, 酒杯
beer | beer-mug | beer | mug of beer, pint | 啤酒
cocktail | cocktail-glass | glass-cocktail | martini, cocktail glass | 鸡尾酒
champagne | bottle-with-popping-cork | glass-champagne | champagne bottle | 香槟
bottle | drawn-bottle | bottle | wine bottle | 瓶子, 酒瓶
baby bottle | baby-bottle | baby-bottle | feeding bottle | 奶瓶
glass of water | drawn-water | glass-full | water glass, drinking glass | 水杯, 玻璃杯
juice | drawn-juice | lemon-2 | orange juice, fruit juice, apple juice, lemonade | 果汁, 橙汁, 苹果汁, 柠檬水
milk | glass-of-milk | milk | glass of milk | 牛奶
honey | honey-pot | - | honey jar, jar of honey | 蜂蜜
cat | cat | cat | kitten, kitty, feline, tabby | 猫, 小猫, 猫咪, 猫儿
black cat | black-cat | cat | | 黑猫
dog | dog | dog | puppy, pup, doggy, hound, corgi, labrador, retriever, golden retriever | 狗, 小狗, 狗狗, 犬, 柴犬, 柯基
poodle | poodle | dog | | 贵宾犬, 泰迪
horse | horse | horse | pony, stallion, mare | 马, 骏马, 小马
rabbit | rabbit | - | bunny, hare | 兔子, 兔, 小兔子
bird | bird | - | songbird, sparrow, robin | 鸟, 小鸟, 鸟儿
owl | owl | - | | 猫头鹰
eagle | eagle | - | hawk, falcon | 老鹰, 鹰, 雄鹰
duck | duck | - | | 鸭子, 鸭
swan | swan | - | | 天鹅
penguin | penguin | - | | 企鹅
parrot | parrot | - | | 鹦鹉
flamingo | flamingo | - | | 火烈鸟
dove | dove | - | pigeon | 鸽子, 白鸽
chicken | chicken | - | hen | 鸡, 母鸡
rooster | rooster | - | cock | 公鸡
chick | baby-chick | - | baby chick | 小鸡
fish | fish | fish | | 鱼, 小鱼
goldfish | tropical-fish | fish | tropical fish, koi | 金鱼, 锦鲤, 热带鱼
shark | shark | - | | 鲨鱼
whale | spouting-whale | - | | 鲸鱼, 鲸
dolphin | dolphin | - | | 海豚
octopus | octopus | - | | 章鱼
turtle | turtle | - | tortoise | 乌龟, 海龟, 龟
frog | frog | - | | 青蛙
butterfly | butterfly | - | | 蝴蝶
bee | honeybee | - | honey bee, bumblebee | 蜜蜂
ladybug | lady-beetle | bug | ladybird | 瓢虫
snail | snail | - | | 蜗牛
spider | spider | spider | | 蜘蛛
snake | snake | - | | 蛇
lion | lion | - | | 狮子
tiger | tiger | - | | 老虎, 虎
bear | bear | - | grizzly | 熊
panda | panda | - | | 熊猫, 大熊猫
koala | koala | - | | 考拉
fox | fox | - | | 狐狸
wolf | wolf | - | | 狼
deer | deer | - | stag, reindeer | 鹿, 小鹿, 驯鹿
elephant | elephant | - | | 大象, 象
giraffe | giraffe | - | | 长颈鹿
monkey | monkey | - | | 猴子
pig | pig | - | piglet | 猪, 小猪
cow | cow | - | | 奶牛, 牛
sheep | ewe | - | ewe, lamb | 绵羊, 羊, 小羊
goat | goat | - | | 山羊
mouse | mouse | - | | 老鼠
hamster | hamster | - | | 仓鼠
hedgehog | hedgehog | - | | 刺猬
squirrel | chipmunk | - | chipmunk | 松鼠
unicorn | unicorn | - | | 独角兽
dragon | dragon | - | | 龙, 巨龙
dinosaur | sauropod | - | brontosaurus | 恐龙
t-rex | t-rex | - | tyrannosaurus, trex | 霸王龙
rose | rose | - | red rose | 玫瑰, 玫瑰花
flower | blossom | flower | blossom, daisy | 花, 花朵, 小花, 鲜花
tulip | tulip | - | | 郁金香
sunflower | sunflower | - | | 向日葵
lotus | lotus | - | lotus flower | 莲花, 荷花
cherry blossom | cherry-blossom | - | sakura | 樱花
bouquet | bouquet | - | bunch of flowers | 花束
plant | potted-plant | plant | potted plant, houseplant, pot plant | 盆栽, 植物
cactus | cactus | cactus | | 仙人掌
tree | deciduous-tree | tree | oak | 树, 大树, 树木
pine | evergreen-tree | - | pine tree, fir, evergreen | 松树
palm | palm-tree | - | palm tree | 棕榈树, 椰子树
leaf | fallen-leaf | leaf | leaves, autumn leaf | 叶子, 树叶, 落叶
maple leaf | maple-leaf | leaf-maple | | 枫叶
clover | four-leaf-clover | clover | four leaf clover | 四叶草
seedling | seedling | seedling | sprout | 幼苗, 嫩芽
sun | sun | sun | | 太阳
moon | crescent-moon | moon | crescent moon, crescent | 月亮, 月牙
full moon | full-moon | - | | 满月
star | star | star | | 星星, 五角星
shooting star | comet | meteor | comet, meteor | 流星, 彗星
planet | ringed-planet | planet | saturn | 行星, 土星, 星球
earth | globe-showing-asia-australia | world | globe, planet earth | 地球, 地球仪
cloud | cloud | cloud | | 云, 云朵
rainbow | rainbow | rainbow | | 彩虹
lightning | high-voltage | bolt | lightning bolt, thunderbolt | 闪电
fire | fire | flame | flame | 火, 火焰
drop | droplet | droplet | water drop, droplet | 水滴
snowflake | snowflake | snowflake | | 雪花
snowman | snowman | snowman | | 雪人
wave | water-wave | - | | 浪花, 波浪
mountain | - | mountain | | 山
volcano | volcano | volcano | | 火山
house | house | home | home, cottage | 房子, 房屋, 小屋, 家
castle | castle | building-castle | fortress, palace | 城堡, 宫殿
church | church | building-church | chapel | 教堂
lighthouse | - | building-lighthouse | light house | 灯塔
windmill | drawn-windmill | windmill | tower mill, dutch windmill | 风车, 大风车
bridge | - | building-bridge | | 桥, 大桥
pagoda | japanese-castle | torii | japanese castle | 宝塔, 塔楼
tent | tent | tent | | 帐篷
boat | sailboat | sailboat | sailing boat, sailboat, yacht, dinghy, fishing boat, rowing boat | 船, 帆船, 小船, 渔船, 小舟
ship | ship | ship | cruise ship, steamer | 轮船, 邮轮, 大船
canoe | canoe | kayak | kayak | 独木舟, 皮划艇
submarine | - | submarine | | 潜水艇
car | automobile | car | automobile, sedan | 汽车, 轿车, 小汽车, 车
racing car | racing-car | car | race car, formula one car | 赛车
suv | sport-utility-vehicle | car-suv | jeep | 吉普车, 越野车
taxi | taxi | car | cab | 出租车, 的士
bus | bus | bus | coach | 公交车, 巴士, 大巴
truck | delivery-truck | truck | lorry, van | 卡车, 货车
fire engine | fire-engine | firetruck | fire truck, firetruck | 消防车
ambulance | ambulance | ambulance | | 救护车
tractor | tractor | tractor | | 拖拉机
train | locomotive | train | steam train, steam locomotive, locomotive | 火车, 列车, 蒸汽火车
bicycle | bicycle | - | bike, cycle, push bike | 自行车, 单车, 脚踏车
motorcycle | motorcycle | motorbike | motorbike | 摩托车
scooter | motor-scooter | scooter | vespa, moped | 小摩托, 踏板车
skateboard | skateboard | skateboard | | 滑板
airplane | airplane | plane | plane, aeroplane, aircraft, jet | 飞机
helicopter | helicopter | helicopter | chopper | 直升机, 直升飞机
hot air balloon | drawn-balloon | air-balloon | air balloon | 热气球
parachute | parachute | parachute | parachutist, skydiver | 降落伞, 跳伞
rocket | rocket | rocket | spaceship, spacecraft | 火箭, 飞船, 宇宙飞船
satellite | satellite | satellite | | 卫星
ufo | flying-saucer | ufo | flying saucer | 飞碟, 不明飞行物
robot | robot | robot | android, droid | 机器人
alien | alien | alien | | 外星人
ghost | ghost | ghost | | 鬼, 幽灵
skull | skull | skull | | 骷髅, 头骨
astronaut | astronaut | - | cosmonaut, spaceman | 宇航员, 航天员
wizard | man-mage | wand | mage, magician, sorcerer | 巫师, 魔法师
mermaid | woman-merpeople | - | | 美人鱼
princess | princess | - | | 公主
ninja | ninja | - | | 忍者
man | man-standing | man | gentleman, guy | 男人, 男子, 男士
woman | woman-standing | woman | lady | 女人, 女子, 女士
person | person-standing | user | human, someone | 人, 人物
boy | boy | mood-boy | | 男孩, 小男孩
girl | girl | mood-kid | | 女孩, 小女孩, 少女
baby | baby | mood-kid | infant | 婴儿, 宝宝
teddy bear | teddy-bear | - | teddy, toy bear, stuffed bear | 泰迪熊, 玩具熊
doll | nesting-dolls | - | nesting doll, matryoshka | 娃娃, 套娃
balloon | balloon | balloon | | 气球
gift | wrapped-gift | gift | present, gift box, parcel | 礼物, 礼盒
kite | kite | - | | 风筝
football | soccer-ball | ball-football | soccer ball | 足球
american football | american-football | ball-american-football | | 橄榄球
basketball | basketball | ball-basketball | | 篮球
tennis racket | tennis | ball-tennis | tennis, tennis ball | 网球, 网球拍
trophy | trophy | trophy | | 奖杯
medal | sports-medal | medal | gold medal | 奖牌, 金牌
chess pawn | chess-pawn | chess | chess, pawn, chess piece | 国际象棋, 象棋, 棋子
die | game-die | dice | dice | 骰子
guitar | guitar | guitar-pick | | 吉他
violin | violin | - | fiddle | 小提琴
piano | musical-keyboard | piano | | 钢琴
trumpet | trumpet | - | | 小号
saxophone | saxophone | - | sax | 萨克斯
drum | drum | - | | 鼓
microphone | studio-microphone | microphone | mic | 麦克风, 话筒
headphones | headphone | headphones | earphones, headset | 耳机
music | musical-notes | music | musical note, melody | 音乐, 音符
camera | camera | camera | | 相机, 照相机
film camera | movie-camera | movie | movie camera | 摄影机
television | television | device-tv | tv, tv set | 电视, 电视机
computer | desktop-computer | device-desktop | pc, monitor, desktop computer | 电脑, 计算机
laptop | laptop | device-laptop | notebook computer | 笔记本电脑
phone | mobile-phone | device-mobile | smartphone, mobile phone, cell phone | 手机
telephone | telephone | phone | | 电话
game controller | video-game | device-gamepad | gamepad, video game | 游戏手柄, 手柄
watch | watch | device-watch | wristwatch | 手表, 腕表
clock | mantelpiece-clock | clock | | 时钟, 钟
alarm clock | alarm-clock | alarm | | 闹钟
hourglass | hourglass-not-done | hourglass | | 沙漏
light bulb | light-bulb | bulb | lightbulb, bulb | 灯泡
lamp | diya-lamp | lamp | | 台灯, 灯
candle | candle | candle | | 蜡烛
lantern | red-paper-lantern | - | paper lantern | 灯笼, 红灯笼
key | old-key | key | | 钥匙
lock | locked | lock | padlock | 锁
book | open-book | book | open book, novel | 书, 书本, 书籍
books | books | books | stack of books, pile of books | 一摞书
pencil | pencil | pencil | | 铅笔
pen | fountain-pen | ballpen | fountain pen | 钢笔, 笔
paintbrush | paintbrush | brush | brush | 画笔, 刷子
palette | artist-palette | palette | artist palette | 调色板
scissors | scissors | scissors | | 剪刀
hammer | hammer | hammer | | 锤子
gear | gear | settings | cog, cogwheel | 齿轮
anchor | anchor | anchor | | 锚, 船锚
compass | compass | compass | | 指南针, 罗盘
telescope | telescope | telescope | | 望远镜
microscope | microscope | microscope | | 显微镜
magnifying glass | magnifying-glass-tilted-left | zoom | magnifier | 放大镜
flask | alembic | flask | | 烧瓶
umbrella | umbrella | umbrella | parasol, brolly | 雨伞, 伞
hat | top-hat | - | top hat | 帽子, 礼帽
cap | billed-cap | - | baseball cap | 棒球帽, 鸭舌帽
crown | crown | crown | | 皇冠, 王冠
glasses | glasses | eyeglass | eyeglasses, spectacles | 眼镜
sunglasses | sunglasses | sunglasses | | 墨镜, 太阳镜
shoe | running-shoe | shoe | sneaker, running shoe, shoes | 鞋, 鞋子, 运动鞋
boot | hiking-boot | - | boots | 靴子
high heel | high-heeled-shoe | - | high heels, stiletto | 高跟鞋
dress | dress | - | gown | 裙子, 连衣裙
shirt | t-shirt | shirt | t-shirt, tshirt, tee | 衬衫, T恤
ring | ring | diamond | diamond ring, wedding ring | 戒指, 钻戒
diamond | gem-stone | diamond | gem, jewel, gemstone | 钻石, 宝石
backpack | backpack | backpack | rucksack | 背包, 书包
handbag | handbag | - | purse | 手提包, 包
suitcase | luggage | luggage | luggage | 行李箱
chair | chair | armchair | stool | 椅子
sofa | couch-and-lamp | sofa | couch | 沙发
bed | bed | bed | | 床
door | door | door | | 门
bathtub | bathtub | bath | bath tub, bath | 浴缸
basket | basket | basket | | 篮子
vase | amphora | - | amphora, urn | 花瓶
bell | bell | bell | | 铃铛, 铃
shield | shield | shield | | 盾牌, 盾
sword | dagger | sword | dagger | 剑, 宝剑
swords | crossed-swords | swords | crossed swords | 双剑
bow and arrow | bow-and-arrow | - | bow | 弓箭
heart | red-heart | heart | red heart | 心, 爱心, 红心
brain | brain | brain | | 大脑
eye | eye | eye | | 眼睛
tooth | tooth | dental | | 牙齿
hand | raised-hand | hand-stop | | 手
feather | feather | feather | quill | 羽毛
shell | spiral-shell | - | seashell, sea shell, conch | 贝壳, 海螺
christmas tree | christmas-tree | christmas-tree | xmas tree | 圣诞树
santa | santa-claus | - | santa claus, father christmas | 圣诞老人
pumpkin | jack-o-lantern | pumpkin-scary | jack-o-lantern, jack o lantern | 南瓜, 南瓜灯
fireworks | sparkler | sparkles | firework | 烟花, 焰火
statue of liberty | statue-of-liberty | - | | 自由女神像
tower | tokyo-tower | building-eiffel-tower | eiffel tower, tokyo tower | 铁塔, 埃菲尔铁塔, 塔
ferris wheel | ferris-wheel | building-carousel | big wheel | 摩天轮
fountain | fountain | fountain | | 喷泉
money | money-bag | moneybag | money bag | 钱袋, 钱
coin | coin | coin | | 硬币, 金币
pill | pill | pill | | 药片, 药丸
letter | envelope | mail | envelope | 信封, 信
paper plane | - | send | paper airplane | 纸飞机
infinity | - | infinity | infinity symbol | 无限符号
yin yang | yin-yang | yin-yang | | 太极, 阴阳
`;

/**
 * Artwork that is not a thing one could put on a table: pictures with a square of scenery behind
 * them, weather, clock faces, signs and symbols, and what would mislead (a calendar with a date).
 */
export const LEFT_OUT = new RegExp(
  [
    "oclock|thirty|quarter-moon|gibbous|crescent-moon-face|full-moon-face|new-moon|waxing|waning",
    "^(?:sunrise.*|sunset|cityscape.*|night-with-stars|foggy|fog|bridge-at-night|milky-way|national-park|desert|motorway)$",
    "^(?:beach-with-umbrella|umbrella-on-ground|mount-fuji|mountain|snow-capped-mountain|railway-track|shooting-star|fireworks|sparkler)$",
    "^(?:mountain-railway|moon-viewing-ceremony|map-of-japan|x-ray|metro|station|wedding|love-hotel|kaaba)$",
    "^(?:cloud-with.*|sun-behind.*|umbrella-with.*|wind-face|globe-with-meridians|cyclone|hot-springs|construction)$",
    "^(?:heart-suit|club-suit|spade-suit|diamond-suit|bell-with-slash|muted-speaker|speaker-.*|e-mail|chart-.*|bar-chart)$",
    "^(?:locked-with.*|mobile-phone-with-arrow|envelope-with-arrow|incoming-envelope|inbox-tray|outbox-tray|sun-with-face)$",
    "^(?:closed-mailbox.*|open-mailbox.*|card-index.*|file-.*|open-file-folder|identification-card|page-.*|bookmark-tabs)$",
    "^(?:.*-banknote|money-with-wings|chart-.*|no-.*|cigarette|coffin|funeral-urn|drop-of-blood|white-cane|microbe|cockroach)$",
    "^(?:water-pistol|dotted.*|hamsa|placard|pager|level-slider|control-knobs|linked-paperclips|broken-chain|briefs|bikini)$",
    "^(?:service-dog|guide-dog|snowman-without-snow|oncoming-.*|musical-score|mouse-trap|low-battery|wilted-flower)$",
    "^(?:toilet|plunger|syringe|oil-drum|nest-with-eggs|medal|pig-nose|front-facing-baby-chick|hundred-points|hole|globe-showing-(?:americas|europe.*))$",
  ].join("|"),
);

/** Things from the groups of faces and people that stand well on their own. */
export const TAKEN_IN =
  /^(?:robot|alien|alien-monster|ghost|skull|skull-and-crossbones|goblin|ogre|bomb|pile-of-poo|red-heart|blue-heart|green-heart|yellow-heart|purple-heart|orange-heart|pink-heart|black-heart|white-heart|brown-heart|heart-with-ribbon|heart-with-arrow|sparkling-heart|broken-heart|love-letter|speech-balloon|astronaut|artist|baby|baby-angel|boy|girl|child|brain|anatomical-heart|bone|construction-worker|cook|detective|ear|eye|farmer|firefighter|foot|guard|judge|leg|lungs|mage|man-standing|woman-standing|person-standing|mechanic|mechanical-arm|mouth|ninja|nose|old-man|old-woman|pilot|police-officer|prince|princess|raised-hand|raised-fist|thumbs-up|victory-hand|santa-claus|mrs-claus|scientist|singer|student|superhero|person-superhero|teacher|tooth|troll|vampire|person-vampire|person-zombie|woman-merpeople|man-merpeople|man-genie|person-fairy|person-elf|person-in-lotus-position|person-with-crown|clown-face|cowboy-hat-face|smiling-face-with-sunglasses|grinning-face|yin-yang|traffic-light|technologist|woman-dancing|man-dancing|factory-worker|health-worker|office-worker|person-juggling|person-surfing|snowboarder|skier|person-biking|horse-racing|person-swimming|person-lifting-weights|waving-hand|handshake|footprints|flexed-biceps)$/;

/** Things with line artwork only, by the name of their icon: what logos ask for and no emoji shows. */
export const LINES_TAKEN_IN =
  "acorn,ankh,aperture,archery-arrow,armchair,atom,award,badges,baguette,barbell,barcode,barrel,binoculars,blender,bulldozer,calculator,camper,campfire,cane,caravan,chalkboard,chef-hat,chess-bishop,chess-king,chess-knight,chess-queen,chess-rook,christmas-ball,clef,coins,cone,confetti,container,cooker,crane,cube,cylinder,desk,dog-bowl,drone,dumbbell,fence,fingerprint,fire-hydrant,first-aid-kit,fish-bone,flag,flip-flops,fridge,galaxy,gavel,gauge,grill,guitar-pick,hanger,hearts,horse-toy,horseshoe,iceberg,jacket,jetpack,jump-rope,laurel-wreath,lego,lifebuoy,lighter,mailbox,map,map-pin,milkshake,moustache,mug,needle-thread,nut,octahedron,orbit,pacman,paper-bag,paw,peace,perfume,picnic-table,pillow,podium,poker-chip,polaroid,prism,propeller,puzzle,pyramid,radar,recycle,road,rocking-chair,rosette,route,sausage,server,shovel,skyscraper,soup,sphere,spiral,stairs,steering-wheel,target,torii,traffic-cone,treasure-chest,trees,trident,trolley,trowel,twig,typewriter,unicycle,usb,vinyl,wallet,wheat,whisk,wifi,windmill,wind-turbine,wrecking-ball,zeppelin,building-skyscraper,building-monument,building-pavilion,building-warehouse,building-wind-turbine,building-arch,building-airport,building-carousel,building-tunnel,buildings,ship,sleigh,sock,submarine,tank,test-pipe,tie,microwave,metronome,magnet,mask,ladle,kayak,jetski,helmet,fountain,ferry,engine,dice,curling,croissant,columns,church,carambola,canary,cannabis,bulb,bow,bible".split(
    ",",
  );

/** Last words of labels that would mislead alone: a ball is no rice ball, a light no police light. */
export const HEADS_LEFT_OUT =
  /^(?:ball|light|board|face|hand|piece|object|worker|position|flower|machine|button|stone|card|cards|box|stick|sign|pole|roll|point|mark|suit|medal|dance|symbol|screen|ring|leaf|glass|paper|line|frame|post|office|station|place|note|notes|pin|cap|pot|dance|dance|art|arts|dancing|water|oil|air|ice|meat|food|tea|paste|wheel|wave|wings|head|body|arm|foot|shape|square|letter|old|left|right|done|stop|arrival|departure|construction|building|picture|decoration|handle|bar|liquid|vehicle|green|frames|prints|receiver|game|clothes|fruit|drink|cream|root|pod|yo|yang|weights|biking|surfing|juggling|claus|uniform|disk|skate|rail|store|slide|map|up|down|racing|swimming|running|standing)$/;
