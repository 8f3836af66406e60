//! Tables of the shapes in which councils and funders publish, in words and figures of our own.

use super::right::Right::{self, Asked, AskedOrSum, Confirmed};

/// How a table comes, its text, what is right in it, and why.
pub const PUBLISHED: &[(&str, &str, Right, &str)] = &[
    ("grants.csv", GRANTS, Confirmed(1, 7, "27349.50"), "what was applied for is empty in every row"),
    ("budget.csv", BUDGET, AskedOrSum(2, 9, "79950"), "totals on two levels in the column of groups"),
    (
        "obligations.csv",
        OBLIGATIONS,
        AskedOrSum(6, 10, "134050"),
        "headings over four rows, a total in each department",
    ),
    ("pasted", DISTRICTS, Asked(3), "projects and dollars in one cell, under their districts"),
    ("pasted", BARS, AskedOrSum(2, 4, "6950"), "the total stands two columns to the left"),
    ("granted.csv", GRANTED, AskedOrSum(2, 5, "14700"), "nothing but applicants and amounts"),
    ("cost centres.csv", CENTRES, Asked(4), "headings in a language that is not known, and cost centres"),
    ("years.csv", YEARS, Asked(6), "every figure with points and a decimal comma, beside a year"),
];

const GRANTS: &str = "\
Identifier,Title,Description,Currency,Amount Applied For,Amount Awarded,Award Date,Recipient Org:Name,Grant Programme:Title
ash-001,Summer choir,Concerts in three homes,GBP,,2266,2031-03-04,Ashby Singers,Small grants
ash-002,Boxing for girls,Coaches and kit,GBP,,1200.50,2031-03-04,South Gym,Small grants
ash-003,Warm room,Heating for a winter,GBP,,4500,2031-03-11,St Mary's,Winter fund
ash-004,Path to the mill,Gravel and labour,GBP,,9983,2031-03-11,Mill Trust,Small grants
ash-005,Bees,Hives and training,GBP,,650,2031-04-02,Allotment Society,Small grants
ash-006,Film nights,Licence and projector,GBP,,1750,2031-04-02,Village Hall,Small grants
ash-007,Minibus,Repairs,GBP,,7000,2031-04-02,Dial-a-Ride,Winter fund
";

const BUDGET: &str = "\
Group,Project,Amount requested
Parks Fund,New swings,12000
Parks Fund,Bandstand roof,8500
Parks Fund Total,,20500
Streets Fund,Lamp posts,9950
Streets Fund,Kerbs,4000
Streets Fund,Benches,1500
Streets Fund Total,,15450
Environment Total,,35950
Youth Fund,Club night,6000
Youth Fund,Skate park,30000
Youth Fund Total,,36000
Health Fund,Warm rooms,7200
Health Fund,Walking group,800
Health Fund Total,,8000
People Total,,44000
Grand Total of the General Fund,,79950
";

const OBLIGATIONS: &str = "\
Obligations of the year 2031,,,
,Number,Purpose,Obligated
,of the,of the,in the
Department,obligation,obligation,year
Libraries,,,
,L-1,Books for children,9000
,L-2,Reading room,15200
Total,,,24200
Parks,,,
,P-1,Trees,4000
,P-2,Paths,21000
,P-3,Ponds,12500
Total,,,37500
Roads,,,
,R-1,Crossing,18500
,R-2,Signs,9000
Total,,,27500
Schools,,,
,S-1,Boilers,22000
,S-2,Fences,8750
,S-3,Playground,14100
Total,,,44850
";

const DISTRICTS: &str = "\
District 1
Playground shade – $4,500
Library benches – $2,250
District 2
Mural on Mill Street – $8,000
Street trees – $3,750
Bus shelter – $12,000
";

const BARS: &str = "\
Applicant | Project | Ward | Amount requested
Brass Band | Two cornets | North | 1200
Guides | Camp | South | 950
Village Hall | Chairs | North | 2800
Food Bank | Freezer | East | 2000
 | Total of Grants Paid | 6950 |
";

const GRANTED: &str = "\
Applicant,Amount Granted
Ashby Singers,1500
Brass Band,2200
Cricket Club,3000
Food Bank,5000
Scouts,3000
";

const CENTRES: &str = "\
Kostenstelle;Bezeichnung;Ansatz
4110;Kinderbücher;12000
4120;Lesesaal;8500
4210;Spielplätze;30000
4220;Wege im Park;4500
4310;Schulweg;9950
";

const YEARS: &str = "\
Nr.;Entidad;Proyecto;Ejercicio;Importe
A1;Waterworks;Main under the river;2031;1.118.938.000,00
A2;Harbour;Quay wall;2031;20.450.000,50
A3;Schools;Roofs;2032;3.200.000,00
A4;Library;Shelves;2031;12.000,00
A5;Parks;Trees;2032;950,75
A6;Museum;Lighting;2032;84.300,00
A7;Harbour;Cranes;2032;7.125.000,00
A8;Schools;Kitchens;2031;640.800,20
A9;Parks;Benches;2031;3.300,00
B1;Library;Lift;2032;210.000,00
";
