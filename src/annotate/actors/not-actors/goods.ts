import { among } from '../../vocabulary.ts'

/** Whether the noun at a token is what is sold under the name before it: "Halden Gold beer". */
export const isGoods = among(
  `beer beers ale lager wine wines whisky whiskey vodka gin rum coffee tea chocolate chocolates cereal cereals biscuits crisps yoghurt cheese sauce cigarettes shampoo perfume fragrance
  shoe shoes trainers sneakers boots jeans shirt shirts dress dresses suit suits coat jacket handbag handbags menswear womenswear jewellery watches sunglasses
  phone phones smartphone smartphones laptop laptops tablet tablets console consoles headset headphones earbuds camera cameras speaker speakers printer printers processor processors chip chips keyboard robot drone drones
  car cars sedan suv suvs hatchback pickup van vans motorbike motorcycle motorcycles scooter jet jets helicopter helicopters rifle rifles pistol pistols`,
)
