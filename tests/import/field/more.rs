//! Tables of the same kinds as those that were handed, in other words: each with what is right in it.

use super::right::Right::{self, Asked, AskedOrReduced, AskedOrSum, Sum};

/// How a table comes, its text, what is right in it, and why.
pub const MORE: &[(&str, &str, Right, &str)] = &[
    (
        "more.csv",
        "Ref,Organisation,Project,Length of grant requested (months),Grant amount\n\
         A1,Hope Centre,Cookery,12,1000\n\
         A2,Ravens RFC,Floodlights,24,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Length of grant requested (months)” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Years of funding requested,Grant amount\n\
         A1,Hope Centre,Cookery,1,1000\n\
         A2,Ravens RFC,Floodlights,3,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Years of funding requested” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Number of grants applied for,Grant amount\n\
         A1,Hope Centre,Cookery,5,1000\n\
         A2,Ravens RFC,Floodlights,7,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Number of grants applied for” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested from other funders,Grant amount\n\
         A1,Hope Centre,Cookery,500,1000\n\
         A2,Ravens RFC,Floodlights,700,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Amount requested from other funders” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Total funding applied for elsewhere,Grant amount\n\
         A1,Hope Centre,Cookery,500,1000\n\
         A2,Ravens RFC,Floodlights,700,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Total funding applied for elsewhere” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Total requested from all funders,Grant amount\n\
         A1,Hope Centre,Cookery,1500,1000\n\
         A2,Ravens RFC,Floodlights,2700,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Total requested from all funders” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Max amount that can be requested,Grant amount\n\
         A1,Hope Centre,Cookery,5000,1000\n\
         A2,Ravens RFC,Floodlights,5000,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Max amount that can be requested” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Advance payment requested,Grant amount\n\
         A1,Hope Centre,Cookery,500,1000\n\
         A2,Ravens RFC,Floodlights,700,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Advance payment requested” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         ,,,\n\
         Ref,Organisation,Project,Amount awarded\n\
         8,Bell Choir,Songbooks,600\n\
         9,Guides,Tents,900\n",
        AskedOrSum(1, 2, "10250"),
        "the second table has “Amount awarded” where the first has what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         ,,,\n\
         Ref,Organisation,Project,Previous award\n\
         8,Bell Choir,Songbooks,600\n\
         9,Guides,Tents,900\n",
        AskedOrSum(1, 2, "10250"),
        "the second table has “Previous award” where the first has what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         ,,,\n\
         Ref,Organisation,Project,Match funding\n\
         8,Bell Choir,Songbooks,600\n\
         9,Guides,Tents,900\n",
        AskedOrSum(1, 2, "10250"),
        "the second table has “Match funding” where the first has what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         ,,,\n\
         Ref,Organisation,Project,Total cost\n\
         8,Bell Choir,Songbooks,600\n\
         9,Guides,Tents,900\n",
        AskedOrSum(1, 2, "10250"),
        "the second table has “Total cost” where the first has what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         Reference,Applicant,Scheme,Award\n\
         8,Bell Choir,Songbooks,600\n\
         9,Guides,Tents,900\n",
        AskedOrSum(1, 2, "10250"),
        "the second table has other names for all, and an award",
    ),
    (
        "more.csv",
        "Organisation,Project,Total project cost,Match funding\n\
         Hope Centre,Cookery,4000,1600\n\
         Ravens RFC,Floodlights,9000,1150\n",
        Asked(1),
        "what is asked is the cost less the match, and stands nowhere",
    ),
    (
        "more.csv",
        "Organisation,Project,Total cost,Recommended award\n\
         Hope Centre,Cookery,4000,1600\n\
         Ravens RFC,Floodlights,9000,1150\n",
        Asked(1),
        "the cost of the project is not what is asked",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount,Other funders\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“Other funders” may be money as well as “Amount”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Cost,From us\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“From us” may be money as well as “Cost”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Cost,Year 1\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“Year 1” may be money as well as “Cost”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Value,S106\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“S106” may be money as well as “Value”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount,Needed\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“Needed” may be money as well as “Amount”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,£,Parish share\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“Parish share” may be money as well as “£”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (pence)\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested (pence)”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (x £1000)\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested (x £1000)”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (£00s)\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested (£00s)”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (£0.0m)\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested (£0.0m)”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested kr\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested kr”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested in pence\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested in pence”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Unit\n\
         A1,Hope Centre,Cookery,24,£k\n\
         A2,Ravens RFC,Floodlights,78,£k\n",
        Asked(1),
        "a column beside the amounts says “£k”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Units\n\
         A1,Hope Centre,Cookery,24,£000\n\
         A2,Ravens RFC,Floodlights,78,£000\n",
        Asked(1),
        "a column beside the amounts says “£000”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,\n\
         A1,Hope Centre,Cookery,24,k\n\
         A2,Ravens RFC,Floodlights,78,k\n",
        Asked(1),
        "a column beside the amounts says “k”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,\n\
         A1,Hope Centre,Cookery,24,thousand\n\
         A2,Ravens RFC,Floodlights,78,thousand\n",
        Asked(1),
        "a column beside the amounts says “thousand”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,per\n\
         A1,Hope Centre,Cookery,24,week\n\
         A2,Ravens RFC,Floodlights,78,week\n",
        Asked(1),
        "a column beside the amounts says “week”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Frequency\n\
         A1,Hope Centre,Cookery,24,weekly\n\
         A2,Ravens RFC,Floodlights,78,weekly\n",
        Asked(1),
        "a column beside the amounts says “weekly”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n\
         ,,Total (£000),102\n",
        Asked(1),
        "the row of the total says the unit or the money: Total (£000),102",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n\
         ,,TOTAL,£102k\n",
        Asked(1),
        "the row of the total says the unit or the money: TOTAL,£102k",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n\
         ,,TOTAL,\"102,000\"\n",
        Asked(1),
        "the row of the total says the unit or the money: TOTAL,102,000",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n\
         ,,Total €,102\n",
        Asked(1),
        "the row of the total says the unit or the money: Total €,102",
    ),
    (
        "more.csv",
        "Units: thousands,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "said above the table: Units: thousands",
    ),
    (
        "more.csv",
        "All costs in pence,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "said above the table: All costs in pence",
    ),
    (
        "more.csv",
        "All sums in Swiss francs,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "said above the table: All sums in Swiss francs",
    ),
    (
        "more.csv",
        "All figures are thousands.,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "said above the table: All figures are thousands.",
    ),
    (
        "pasted",
        "Ref\tOrganisation\tProject\tAmount requested\n\
         A1\tHope Centre\tCookery\t£24\n\
         A2\tRavens RFC\tFloodlights\t£78\n\
         \n\
         All figures are thousands.\n",
        Asked(1),
        "said below a pasted table",
    ),
    (
        "more.json",
        "{\"units\": \"thousands\", \"bids\": [\n\
         {\"ref\": \"A1\", \"organisation\": \"Hope\", \"project\": \"Cookery\", \"amount\": 24},\n\
         {\"ref\": \"A2\", \"organisation\": \"Ravens\", \"project\": \"Lights\", \"amount\": 78}]}\n",
        Asked(1),
        "the unit stands beside the list of records",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Withdrawn?\n\
         A1,Hope Centre,Cookery,2400,No\n\
         A2,Ravens RFC,Floodlights,7850,Yes\n\
         A3,Bell Choir,Songbooks,600,No\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Withdrawn? Yes",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Withdrawn\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,x\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Withdrawn x",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Eligible (Y/N)\n\
         A1,Hope Centre,Cookery,2400,Y\n\
         A2,Ravens RFC,Floodlights,7850,N\n\
         A3,Bell Choir,Songbooks,600,Y\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Eligible (Y/N) N",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Duplicate?\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Yes\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Duplicate? Yes",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Shortlisted\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Shortlisted No",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Valid?\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Valid? No",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Decision\n\
         A1,Hope Centre,Cookery,2400,Fund\n\
         A2,Ravens RFC,Floodlights,7850,Reject\n\
         A3,Bell Choir,Songbooks,600,Fund\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Decision Reject",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Application status\n\
         A1,Hope Centre,Cookery,2400,Submitted\n\
         A2,Ravens RFC,Floodlights,7850,Draft\n\
         A3,Bell Choir,Songbooks,600,Submitted\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Application status Draft",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Assessment\n\
         A1,Hope Centre,Cookery,2400,Passed\n\
         A2,Ravens RFC,Floodlights,7850,Failed\n\
         A3,Bell Choir,Songbooks,600,Passed\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Assessment Failed",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Date withdrawn\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,03/02/2026\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Date withdrawn 03/02/2026",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Notes\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Applicant has withdrawn this bid\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Notes Applicant has withdrawn this bid",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Notes\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Duplicate of A1\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Notes Duplicate of A1",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Notes\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Late - not accepted\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Notes Late - not accepted",
    ),
    (
        "more.json",
        "[{\"ref\": \"A1\", \"organisation\": \"Hope\", \"project\": \"Cookery\", \"amount\": 2400, \"withdrawn\": false},\n\
         {\"ref\": \"A2\", \"organisation\": \"Ravens\", \"project\": \"Lights\", \"amount\": 7850, \"withdrawn\": true}]\n",
        AskedOrSum(1, 1, "2400"),
        "a record says that it was withdrawn",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,850\n\
         A3,-,Songbooks,600\n",
        Asked(1),
        "in a flat list a dash for a name is a gap",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,850\n\
         A3,TBC,Songbooks,600\n\
         A4,N/A,Tents,500\n",
        Asked(1),
        "TBC and N/A are nobody",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Hope Centre,Garden,100\n\
         Total Hope Centre,,2500\n\
         ,Floodlights,850\n\
         Bell Choir,Songbooks,600\n",
        Asked(1),
        "after the total of a group, nobody is named",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,No bid,\n\
         Bell Choir,Did not apply,0\n\
         Guides,Tents,600\n",
        AskedOrSum(1, 2, "3000"),
        "who did not apply made no bid",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,850\n\
         ,Admin fee,250\n\
         Total,,3500\n",
        Asked(1),
        "a fee below the bids is not the last bidder’s",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Item,Cost\n\
         B1,Hope Centre,Cookery,Staff,2000\n\
         B1,Hope Centre,Cookery,Food,400\n\
         B2,Ravens RFC,Floodlights,Columns,5000\n\
         B2,Ravens RFC,Floodlights,Labour,2850\n",
        AskedOrSum(1, 2, "10250"),
        "the lines of a bid’s budget are no bids, and “Item” is no reference",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,850\n\
         T1,All bidders,All projects,3250\n",
        AskedOrSum(1, 2, "3250"),
        "the sum of all has a reference of its own",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         ,of which capital,1000\n\
         Ravens RFC,Floodlights,850\n\
         ,of which capital,500\n",
        AskedOrSum(1, 2, "3250"),
        "a part of the bid above it is no bid",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,850\n\
         2.1,Ravens RFC,Columns,500\n\
         2.2,Ravens RFC,Labour,350\n\
         3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 3, "3850"),
        "2.1 and 2.2 are the parts of 2",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,850\n\
         A3,,Songbooks,600\n",
        Asked(1),
        "a gap in a list of three, each with a reference and a name of its own",
    ),
    (
        "more.csv",
        "Organisation,Project,How much are you asking for?\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “How much are you asking for?”",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount required\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Amount required”",
    ),
    (
        "more.csv",
        "Organisation,Project,Funding required\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Funding required”",
    ),
    (
        "more.csv",
        "Organisation,Project,Application amount\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Application amount”",
    ),
    (
        "more.csv",
        "Organisation,Project,Bid total\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Bid total”",
    ),
    (
        "more.csv",
        "Organisation,Project,£ bid for\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “£ bid for”",
    ),
    (
        "more.csv",
        "Organisation,Project,Funding bid\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Funding bid”",
    ),
    (
        "more.csv",
        "Organisation,Project,Bid (£)\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Bid (£)”",
    ),
    (
        "more.csv",
        "Application No.,Name of group,What the money is for,Amount applied for\n\
         CF/1,Hope Centre,Raised beds,1450\n\
         CF/2,Ravens RFC,Goalposts,820\n",
        Sum(2, "2270"),
        "“What the money is for” is all that a bid is called by",
    ),
    (
        "more.csv",
        "Ref,Applicant,Project,Amount requested,Officer recommendation,Amount recommended\n\
         1,Hope Centre,Cookery,2400,Fund in full,2400\n\
         2,Ravens RFC,Floodlights,7850,Part fund,4000\n\
         3,Bell Choir,Songbooks,600,Decline,0\n",
        Sum(3, "10850"),
        "a recommendation in words beside its amount",
    ),
    (
        "more.json",
        "[{\"ref\": \"A1\", \"applicant\": \"Hope\", \"project\": \"Cookery\", \"totalCost\": 4000, \"grantRequested\": 2400},\n\
         {\"ref\": \"A2\", \"applicant\": \"Ravens\", \"project\": \"Lights\", \"totalCost\": 9000, \"grantRequested\": 7850}]\n",
        Sum(2, "10250"),
        "names of fields in camel case",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Bank details checked\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,Yes\n",
        Sum(2, "10250"),
        "details that are a yes or a no",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Grant requested before?,Amount requested\n\
         A1,Hope Centre,Cookery,Yes,1000\n\
         A2,Ravens RFC,Floodlights,No,1200\n",
        Sum(2, "2200"),
        "a yes or a no is no money",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Annual amount requested,Term\n\
         A1,Hope Centre,Cookery,2400,3\n\
         A2,Ravens RFC,Floodlights,7850,2\n",
        Asked(1),
        "an amount for each of several is not what all of them come to",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested p.a.,Term\n\
         A1,Hope Centre,Cookery,2400,3\n\
         A2,Ravens RFC,Floodlights,7850,2\n",
        Asked(1),
        "an amount for each of several is not what all of them come to",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Monthly amount requested,Term\n\
         A1,Hope Centre,Cookery,2400,3\n\
         A2,Ravens RFC,Floodlights,7850,2\n",
        Asked(1),
        "an amount for each of several is not what all of them come to",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested per participant,Term\n\
         A1,Hope Centre,Cookery,2400,3\n\
         A2,Ravens RFC,Floodlights,7850,2\n",
        Asked(1),
        "an amount for each of several is not what all of them come to",
    ),
    (
        "more.csv",
        "Organisation,Project,£ requested,p requested\n\
         Hope Centre,Chairs,240,50\n\
         Ravens RFC,Balls,150,05\n",
        AskedOrSum(1, 2, "390.55"),
        "pence in a column of their own, called requested too",
    ),
    (
        "more.html",
        "<html><head><title>Bids £000</title></head><body><table>\n\
         <tr><th>Ref</th><th>Organisation</th><th>Project</th><th>Amount requested</th></tr>\n\
         <tr><td>1</td><td>Hope</td><td>Cookery</td><td>24</td></tr>\n\
         <tr><td>2</td><td>Ravens</td><td>Lights</td><td>78</td></tr></table></body></html>\n",
        Asked(1),
        "the title of the page says thousands",
    ),
    (
        "more.csv",
        "Organisation,Project,Budget heading,Amount requested\n\
         Hope Centre,Cookery,Staff,2000\n\
         Hope Centre,Cookery,Food,400\n\
         Ravens RFC,Floodlights,Columns,5000\n\
         Ravens RFC,Floodlights,Labour,2850\n",
        AskedOrSum(1, 2, "10250"),
        "the lines of a bid’s budget are no bids",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Asked(1),
        "the same row stands twice",
    ),
    (
        "more.csv",
        "Council,Applicant group,Project,Amount requested\n\
         Anytown,Hope Centre,Cookery,2400\n\
         Anytown,Ravens RFC,Floodlights,850\n",
        AskedOrSum(1, 2, "3250"),
        "the council is the same in every row, and the applicant stands beside it",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested,Votes\n\
         Group 1,Thing 1,240,200\n\
         Group 2,Thing 2,500,150\n\
         Group 3,Thing 3,350,300\n\
         Group 4,Thing 4,120,100\n\
         Group 5,Thing 5,450,410\n\
         Group 6,Thing 6,300,250\n",
        AskedOrSum(1, 6, "1960"),
        "small amounts beside other figures, and a comma may have parted them",
    ),
    (
        "more.csv",
        "Organisation,Project,Requested,Recommended\n\
         Group 1,Thing 1,240,200\n\
         Group 2,Thing 2,500,500\n\
         Group 3,Thing 3,350,300\n\
         Group 4,Thing 4,120,100\n\
         Group 5,Thing 5,450,400\n\
         Group 6,Thing 6,300,250\n",
        AskedOrSum(1, 6, "1960"),
        "small amounts beside other figures: at most one question",
    ),
    (
        "pasted",
        "Ref\n\
         Organisation\n\
         Project\n\
         Amount requested\n\
         A1\n\
         Hope Centre\n\
         Cookery\n\
         £2,400\n\
         A2\n\
         Ravens RFC\n\
         Floodlights\n\
         £7,850\n",
        AskedOrSum(2, 2, "10250"),
        "a cell a line, two bids",
    ),
    (
        "pasted",
        "Ref\n\
         Organisation\n\
         Project\n\
         Amount requested\n\
         A1\n\
         Hope Centre\n\
         Cookery\n\
         £2,400\n\
         A2\n\
         Ravens Rugby\n\
         Football Club\n\
         Floodlights\n\
         £7,850\n\
         A3\n\
         Bell Choir\n\
         Songbooks\n\
         £600\n",
        Asked(1),
        "a cell a line, a name on two lines",
    ),
    (
        "pasted",
        "Ref\n\
         Organisation\n\
         Project\n\
         Amount\n\
         1\n\
         Hope Centre\n\
         Cookery\n\
         2,400\n\
         2\n\
         Ravens RFC\n\
         Floodlights\n\
         7,850\n\
         3\n\
         Bell Choir\n\
         Songbooks\n\
         600\n",
        AskedOrSum(2, 3, "10850"),
        "a cell a line, counted 1, 2, 3",
    ),
    (
        "pasted",
        "Organisation\n\
         Project\n\
         Amount requested\n\
         Hope Centre\n\
         Cookery\n\
         £2,400\n\
         Ravens RFC\n\
         Floodlights\n\
         £7,850\n\
         Bell Choir\n\
         Songbooks\n\
         £600\n",
        AskedOrSum(2, 3, "10850"),
        "a cell a line, no references",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         \n\
         Budget summary,,,\n\
         Fund for 2026/27,,,50000\n\
         Promised in April,,,12500\n\
         Left for this round,,,37500\n",
        AskedOrSum(1, 2, "10250"),
        "what the fund has stands below the bids under a heading of its own",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         North,,,\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         Totals for North,,,10250\n\
         South,,,\n\
         1,Bell Choir,Songbooks,600\n\
         2,Guides,Tents,1000\n\
         Totals for South,,,1600\n\
         All areas,,,11850\n",
        AskedOrSum(3, 4, "11850"),
        "groups are named in the column of references",
    ),
    (
        "more.csv",
        "ref,organisation,project,RequestedK\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“RequestedK” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,RequestedInThousands\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“RequestedInThousands” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,requestedAmountInMillions\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“requestedAmountInMillions” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,requestedGBPk\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“requestedGBPk” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,AmountRequestedUSD\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“AmountRequestedUSD” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,amountRequestedEUR\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“amountRequestedEUR” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,AmountRequestedPence\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“AmountRequestedPence” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,AmountRequested000\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“AmountRequested000” says its unit or its money",
    ),
    (
        "more.json",
        "[{\"ref\":\"A1\",\"organisation\":\"Hope\",\"project\":\"C\",\"requestedInThousands\":24},{\"ref\":\"A2\",\"organisation\":\"Rav\",\"project\":\"F\",\"requestedInThousands\":78}]",
        Asked(1),
        "the key says thousands",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Withdrawn applications,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Withdrawn applications” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Not eligible,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Not eligible” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Late applications (received after the deadline),,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Late applications (received after the deadline)” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Declined,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Declined” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Rejected at sift,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Rejected at sift” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Applications deferred to next round,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Applications deferred to next round” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Tynnwyd yn ôl,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Tynnwyd yn ôl” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Duplicate applications,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Duplicate applications” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Not for decision,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Not for decision” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Revised request\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Revised request” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Amended amount\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Amended amount” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Amount after clarification\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Amount after clarification” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,New figure\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“New figure” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Corrected amount\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Corrected amount” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Final amount\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Final amount” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Changed to\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Changed to” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Revised bid\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Revised bid” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Total cost,Requested intervention rate\n\
         A1,Hope Centre,Cookery,4800,50\n\
         A2,Ravens RFC,Floodlights,15700,60\n",
        Asked(1),
        "what is requested is a rate of the cost",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Balance\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Balance”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         The Balance\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “The Balance”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Remaining\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Remaining”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Underspend\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Underspend”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         The Shortfall\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “The Shortfall”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Available\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Available”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Committed\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Committed”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Overall\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Overall”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Surplus\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Surplus”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         VAT\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “VAT”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A1a,Hope Centre,Cookery - staff,2000\n\
         A1b,Hope Centre,Cookery - food,400\n\
         A2,Ravens RFC,Floodlights,7850\n",
        AskedOrSum(1, 2, "10250"),
        "parts of a bid, called A1a and A1b",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         1(i),Hope Centre,Staff,2000\n\
         1(ii),Hope Centre,Food,400\n\
         2,Ravens RFC,Floodlights,7850\n",
        AskedOrSum(1, 2, "10250"),
        "parts of a bid, called 1(i) and 1(ii)",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,In scope?\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        Asked(1),
        "“In scope?: No” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Progress to panel\n\
         A1,Hope Centre,Cookery,2400,Y\n\
         A2,Ravens RFC,Floodlights,7850,N\n\
         A3,Bell Choir,Songbooks,600,Y\n",
        Asked(1),
        "“Progress to panel: N” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Accepted\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        Asked(1),
        "“Accepted: No” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Within remit\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        Asked(1),
        "“Within remit: No” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Live?\n\
         A1,Hope Centre,Cookery,2400,Y\n\
         A2,Ravens RFC,Floodlights,7850,N\n\
         A3,Bell Choir,Songbooks,600,Y\n",
        Asked(1),
        "“Live?: N” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,To be considered\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        Asked(1),
        "“To be considered: No” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Active\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        Asked(1),
        "“Active: No” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Excluded\n\
         A1,Hope Centre,Cookery,2400,N\n\
         A2,Ravens RFC,Floodlights,7850,Y\n\
         A3,Bell Choir,Songbooks,600,N\n",
        Asked(1),
        "“Excluded: Y” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Status\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,W/D\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Status: W/D” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Status\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Incomplete\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Status: Incomplete” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Status\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Out of area\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Status: Out of area” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Status\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Returned to applicant\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Status: Returned to applicant” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Outcome\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Turned down\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Outcome: Turned down” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Statws\n\
         A1,Hope Centre,Cookery,2400,Derbyniwyd\n\
         A2,Ravens RFC,Floodlights,7850,Tynnwyd yn ôl\n\
         A3,Bell Choir,Songbooks,600,Derbyniwyd\n",
        Asked(1),
        "“Statws: Tynnwyd yn ôl” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Officer notes\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Application pulled by applicant\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Officer notes: Application pulled by applicant” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,£24k\n\
         A2,Ravens,Floodlights,78\n\
         A3,Bell,Songbooks,£6k\n",
        Asked(1),
        "one amount without the k that the others have",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested in Kč\n\
         A1,Hope,Cookery,2400\n\
         A2,Ravens,Floodlights,7850\n",
        Asked(1),
        "“Amount requested in Kč” is another money",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested (IR£)\n\
         A1,Hope,Cookery,2400\n\
         A2,Ravens,Floodlights,7850\n",
        Asked(1),
        "“Requested (IR£)” is another money",
    ),
    (
        "more.csv",
        "Association;Projet;Coût total;Montant demandé\n\
         Club de rugby;Éclairage;15000;7850\n\
         Chorale;Partitions;1200;600\n",
        Asked(2),
        "“Coût total” and “Montant demandé” hold money, and nobody knows the words",
    ),
    (
        "more.csv",
        "Verein;Projekt;Gesamtkosten;Zuschuss\n\
         Club de rugby;Éclairage;15000;7850\n\
         Chorale;Partitions;1200;600\n",
        Asked(2),
        "“Gesamtkosten” and “Zuschuss” hold money, and nobody knows the words",
    ),
    (
        "more.csv",
        "Asociación;Proyecto;Coste total;Cantidad solicitada\n\
         Club de rugby;Éclairage;15000;7850\n\
         Chorale;Partitions;1200;600\n",
        Asked(2),
        "“Coste total” and “Cantidad solicitada” hold money, and nobody knows the words",
    ),
    (
        "more.csv",
        "Stowarzyszenie;Projekt;Koszt całkowity;Kwota wnioskowana\n\
         Club de rugby;Éclairage;15000;7850\n\
         Chorale;Partitions;1200;600\n",
        Asked(2),
        "“Koszt całkowity” and “Kwota wnioskowana” hold money, and nobody knows the words",
    ),
    (
        "more.csv",
        "Sefydliad;Prosiect;Cyfanswm y gost;Swm y gofynnwyd amdano\n\
         Club de rugby;Éclairage;15000;7850\n\
         Chorale;Partitions;1200;600\n",
        Asked(2),
        "“Cyfanswm y gost” and “Swm y gofynnwyd amdano” hold money, and nobody knows the words",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Recommended (£000)\n\
         A1,Hope,Cookery,24000,20\n\
         A2,Ravens,Floodlights,78500,50\n",
        Sum(2, "102500"),
        "the recommendation alone is in thousands",
    ),
    (
        "more.csv",
        "Identifier,Title,Recipient Org:Name,Recipient Org:Postal Code,Beneficiary Location:Name,Amount Applied For\n\
         360G-1,Cookery,Hope,CV1 1AA,Coventry,2400\n\
         360G-2,Lights,Ravens,CV1 1AB,Coventry,7850\n",
        Sum(2, "10250"),
        "postal codes and places are no applicants",
    ),
    (
        "more.csv",
        "Ref / Cyf,Organisation / Sefydliad,Project / Prosiect,Amount requested / Swm y gofynnwyd amdano (£)\n\
         1,Hope,Cookery,2400\n\
         2,Ravens,Lights,7850\n",
        Sum(2, "10250"),
        "headings in two languages",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         ,Ravens RFC,No bid this year,\n\
         2,Bell Choir,Songbooks,600\n",
        Sum(2, "3000"),
        "nobody bid this year",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,2400 pts\n\
         A2,Ravens,Lights,7850 pts\n",
        Asked(1),
        "all amounts have the same beside them: … pts",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,£2400 each\n\
         A2,Ravens,Lights,£7850 each\n",
        Asked(1),
        "all amounts have the same beside them: £… each",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,R$ 2400\n\
         A2,Ravens,Lights,R$ 7850\n",
        Asked(1),
        "all amounts have the same beside them: R$ …",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,2400 per month\n\
         A2,Ravens,Lights,7850 per month\n",
        Asked(1),
        "all amounts have the same beside them: … per month",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,x2400\n\
         A2,Ravens,Lights,x7850\n",
        Asked(1),
        "all amounts have the same beside them: x…",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         ,,Capital,\n\
         A1,Hope Centre,Cookery,2400\n\
         ,,Revenue,\n\
         A2,Ravens RFC,Floodlights,7850\n\
         ,,Events,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 3, "10850"),
        "headings of sections stand where titles do",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,,Budget,20000\n\
         A1,Hope Centre,Cookery,2400,,Committed,5000\n\
         A2,Ravens RFC,Floodlights,7850,,Available,15000\n",
        AskedOrSum(1, 2, "10250"),
        "what the fund has stands beside the table, in the row of the headings too",
    ),
    (
        "more.csv",
        "Association;Projet;Montant demandé;Subvention 2029\n\
         Club de rugby;Éclairage;7850;5000\n\
         Chorale;Partitions;600;500\n",
        Asked(2),
        "a year in a heading that nobody knows",
    ),
    (
        "pasted",
        "Ref   Ward    Project        Requested   Reduced to\n\
         N1    North   Benches        £2,400      £2,000\n\
         N2    North   Street trees   £7,850      £7,000\n\
         N3    South   Litter bins                £500\n\
         N4    South   Kerbs          £900        £800\n",
        Asked(1),
        "an amount is missing, and what stands beside it is another column",
    ),
    (
        "pasted",
        "Ref   Ward    Project        Requested   Score\n\
         N1    North   Benches        £2,400      61\n\
         N2    North   Street trees   £7,850      55\n\
         N3    South   Litter bins                40\n",
        Asked(1),
        "an amount is missing, and what stands beside it is a score",
    ),
    (
        "pasted",
        "Project        Requested   Recommended\n\
         Benches        £2,400      £2,000\n\
         Street trees   £7,850      £7,000\n\
         Litter bins                £500\n",
        Asked(2),
        "an amount is missing, and what stands beside it is a recommendation",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Could be reduced by\n\
         A1,Hope Centre,Cookery,2400,400\n\
         A2,Ravens RFC,Floodlights,7850,2850\n",
        AskedOrReduced(0, 2, "10250", "7000"),
        "by how much less a bid could be done is not what is left of it",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Minimum needed,Impact if reduced\n\
         A1,Hope Centre,Cookery,2400,£2000 or nothing,Fewer classes\n\
         A2,Ravens RFC,Floodlights,7850,£7850,Would not go ahead\n",
        Sum(2, "10250"),
        "an amount “or nothing” is the least that is of any use, and words say what a reduction means",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Further remarks\n\
         A1,Hope Centre,Cookery,2400,could be reduced to £2000\n\
         A2,Ravens RFC,Floodlights,7850,\n",
        AskedOrReduced(0, 2, "10250", "9850"),
        "every cell of a column says that a lower amount would do",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Notes\n\
         A1,Hope Centre,Cookery,2400,could be reduced to £2000\n\
         A2,Ravens RFC,Floodlights,7850,Bid came late\n",
        AskedOrReduced(0, 2, "10250", "9850"),
        "a note says that a lower amount would do",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n\
         ,Contingency 10%,1025\n",
        Asked(1),
        "what is put on top of a sum is no bid, or one that somebody has to speak for",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n\
         Contingency (5%),,512.50\n\
         Total,,10762.50\n",
        Asked(1),
        "a contingency counts in the total and not among the bids",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Superseded by\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,A3\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "a bid in whose place another one came may not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,\"£2,400.00\"\n\
         2,Ravens RFC,Floodlights,\"£7,850.00\"\n\
         3,,,£ -\n4,,,£ -\n5,,,£0.00\n",
        Sum(2, "10250"),
        "rows wait to be filled in, with a dash behind the mark of money",
    ),
    (
        "pasted",
        "Ref\tOrganisation\tProject\tAmount requested\n\
         A1\tHope Centre\tCookery\t£2,400⁵⁰\n\
         A2\tRavens RFC\tFloodlights\t£7,850⁰⁰\n",
        Asked(2),
        "raised digits may be pence",
    ),
    (
        "pasted",
        "Ref\tOrganisation\tProject\tAmount requested\n\
         A1\tHope Centre\tCookery\t£43²⁰\n\
         A2\tRavens RFC\tFloodlights\t£120\n",
        Asked(1),
        "raised digits behind pounds may be pence, also where they could number a note",
    ),
    (
        "pasted",
        "Ref\tOrganisation\tProject\tAmount requested\n\
         A1\tHope Centre\tCookery\t£43.50²⁰\n\
         A2\tRavens RFC\tFloodlights\t£1,200¹²\n",
        Sum(2, "1243.50"),
        "raised digits behind pence or thousands number a note",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Initial ask,Final ask\n\
         A1,Hope Centre,Cookery,2400,2000\n\
         A2,Ravens RFC,Floodlights,7850,7850\n",
        Asked(1),
        "a first and a final ask: which of the two holds is for somebody to say",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Original request,Revised request\n\
         A1,Hope Centre,Cookery,2400,2000\n\
         A2,Ravens RFC,Floodlights,7850,7850\n",
        Asked(1),
        "an original and a revised request",
    ),
    (
        "more.csv",
        "Community fund 2031. At least £100.00 is given to a bid\n\
         Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,2400.00\n\
         A2,Ravens RFC,Floodlights,7850.00\n",
        Sum(2, "10250"),
        "the noughts of pence in a sentence count no hundreds",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,1200\n\
         Ref,Organisation,Project,Amount requested £k\n\
         B1,Ravens RFC,Floodlights,45\n",
        Asked(1),
        "the headings stand there once more, with another unit",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (£)\n\
         A1,Hope Centre,Cookery,1200\n\
         A2,Bell Choir,Songbooks,3000\n\
         Ref,Organisation,Project,Amount requested (£000)\n\
         B1,Ravens RFC,Floodlights,45\n",
        Asked(1),
        "the headings stand there once more, in thousands",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (£)\n\
         A1,Hope Centre,Cookery,1200\n\
         Ref,Organisation,Project,Amount requested (€)\n\
         B1,Ravens RFC,Floodlights,45\n",
        Asked(1),
        "the headings stand there once more, in another money",
    ),
    (
        "more.csv",
        "ref,partnership,aims,requested,published option\n\
         A1,Hope Centre,Cookery,\"£24,000\",could be reduced to £20000\n\
         A2,Hope Centre,Garden,\"£12,000\",could be reduced to £10000\n\
         A3,Ravens RFC,Floodlights,\"£7,850\",could be reduced to £7000\n",
        AskedOrReduced(0, 3, "43850", "37000"),
        "the words of a reduction are no frame around an amount",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Could be reduced by\n\
         A1,Hope Centre,Cookery,4500,4500\n\
         A2,Ravens RFC,Floodlights,7850,2850\n",
        Asked(1),
        "a bid that could be reduced by all it asks for is asked about",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Notes\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,min £500\n",
        AskedOrReduced(0, 2, "10250", "10250"),
        "the least of something in a note is no lower amount",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Reduction possible?\n\
         A1,Hope Centre,Cookery,2400,21\n\
         A2,Ravens RFC,Floodlights,7850,17\n",
        AskedOrReduced(1, 2, "10250", "10250"),
        "whether a reduction is possible is not by how much",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Elm Trust,Management fee,500\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(3, "10750"),
        "a project may be called like a charge, where it names who asks",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Could be reduced to\n\
         A1,Hope Centre,Cookery,1000,500\n\
         A2,Bell Choir,Songs,2000,900 or nothing\n",
        Asked(1),
        "one amount “or nothing” among reductions leaves the others reductions",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Notes\n\
         A1,Hope Centre,Cookery,1000,superseded by A2\n\
         A2,Bell Choir,Songs,1200,reduced 20\n",
        Asked(1),
        "a note says that another bid came in the place of one, and a bare figure in a note is no amount",
    ),
    (
        "more.csv",
        "Our ref,Ref,Organisation,Project,Amount requested\n\
         X1,A1,Hope Centre,Cookery,1000\n\
         X2,A2,Bell Choir,Songs,1200\n",
        Sum(2, "2200"),
        "our own reference gives way to the reference",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         Example,Your group,Your project,1000\n\
         A1,Hope Centre,Cookery,2500\n\
         A2,Bell Choir,Songs,1000\n",
        Asked(1),
        "a row that says it is an example",
    ),
    (
        "more.csv",
        "Approved,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2500\n\
         Rejected,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A2,Bell Choir,Songs,1000\n",
        Asked(1),
        "words alone above the headings of a part say that its bids were rejected",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2500\n\
         A2,Bell Choir,Songs,1000\n\
         Number of bids,,,2\n\
         Amount available,,,3000\n\
         Over-subscribed by,,,500\n",
        Sum(2, "3500"),
        "how many bids there are, and by how much they are too many, are no bids",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Revised amount\n\
         A1,Hope Centre,Cookery,12000,-\n\
         A2,Bell Choir,Songs,5000,4900\n\
         A3,Ravens RFC,Floodlights,7000,No change\n\
         A4,Elm Trust,Paths,2000,-\n",
        Asked(1),
        "one request was revised",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Reduced by\n\
         A1,Hope Centre,Cookery,12000,15\n\
         A2,Bell Choir,Songs,5000,10\n\
         A3,Ravens RFC,Floodlights,7000,20\n",
        Asked(1),
        "figures by which large requests could be reduced may be shares",
    ),
    (
        "pasted",
        "App ref\n\
         Organisation\n\
         Project\n\
         Requested\n\
         CG-001\n\
         Hope Centre\n\
         Cookery\n\
         £2,400\n\
         CG-002\n\
         Ravens RFC\n\
         Floodlights\n\
         £7,850\n",
        Sum(2, "10250"),
        "a cell a line with another word for the reference",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested 2030/31\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n\
         Ref,Organisation,Project,Requested 2029/30\n\
         A3,Ravens RFC,Floodlights,7000\n\
         A4,Elm Trust,Paths,2000\n",
        Asked(1),
        "the same headings further down, for another year",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n\
         Ref,Organisation,Project,Requested (withdrawn)\n\
         A3,Ravens RFC,Floodlights,7000\n\
         A4,Elm Trust,Paths,2000\n",
        Asked(1),
        "headings further down that say more than the first",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,,\n\
         ,,,Year 1,Year 2,Total\n\
         A1,Hope Centre,Cookery,11500,500,12000\n\
         A2,Bell Choir,Songs,4500,500,5000\n",
        Sum(2, "17000"),
        "a request over columns of its own, one of them its total",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,\n\
         ,,,Net,Gross\n\
         A1,Hope Centre,Cookery,10000,12000\n\
         A2,Bell Choir,Songs,5000,6000\n",
        Asked(1),
        "a request over two columns that may each be it",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Checked\n\
         A1,Hope Centre,Cookery,12000,\n\
         A2,Bell Choir,Songs,5000,4500\n",
        Asked(1),
        "figures close to the request under a heading nobody knows",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Updated\n\
         A1,Hope Centre,Cookery,12000,3000\n\
         A2,Bell Choir,Songs,5000,\n",
        Asked(1),
        "a heading that only says that its figures are later ones",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Requested (2 years)\n\
         A1,Hope Centre,Cookery,12000,24000\n\
         A2,Bell Choir,Songs,5000,10000\n",
        Asked(1),
        "the same for more years is no number of years",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12\n\
         A2,Bell Choir,Songs,7.5\n",
        Asked(1),
        "figures too small to be grants may be thousands",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Status,Requested\n\
         A1,Hope Centre,Cookery,Eligible,12000\n\
         A2,Bell Choir,Songs,Eligible,5000\n\
         A3,Ravens RFC,Floodlights,Gone fishing,7000\n",
        Asked(1),
        "a status nobody knows among those that say that bids stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Status,Requested\n\
         A1,Hope Centre,Cookery,Charity,12000\n\
         A2,Bell Choir,Songs,CIC,5000\n",
        Sum(2, "17000"),
        "what applicants are is no status of bids",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         Applications received after the deadline,,,\n\
         A2,Bell Choir,Songs,5000\n",
        Asked(1),
        "words above bids that are none of this round",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         eg,Your organisation,Your project,1000\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n",
        Asked(1),
        "a row to be written over",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Include?,Requested\n\
         A1,Hope Centre,Cookery,Yes,12000\n\
         A2,Bell Choir,Songs,No,5000\n",
        Asked(1),
        "a column that says which bids are in",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n\
         \n\
         Application A2 has been withdrawn.,,,\n",
        Asked(1),
        "a sentence below says that a bid was withdrawn",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir*,Songs,5000\n\
         * Not eligible,,,\n",
        Asked(1),
        "a footnote says so of the bid that has its mark",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n\
         Bids withdrawn before the deadline are not shown.,,,\n",
        Sum(2, "17000"),
        "a sentence about other bids",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Total cost\n\
         A1,Hope Centre,Cookery,0,12000\n\
         A2,Bell Choir,Songs,0,5000\n",
        Asked(1),
        "noughts where the request stands, and money beside them",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,% requested,Total cost\n\
         A1,Hope Centre,Cookery,50,24000\n\
         A2,Bell Choir,Songs,50,10000\n",
        Asked(1),
        "a share of the cost is asked for",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Grant period requested,Grant\n\
         A1,Hope Centre,Cookery,24,12000\n\
         A2,Bell Choir,Songs,12,5000\n",
        Sum(2, "17000"),
        "for how long a grant is asked for is no amount",
    ),
    (
        "page.html",
        "<h2>Withdrawn applications</h2><table><tr><th>Ref<th>Organisation<th>Project<th>Requested\
         <tr><td>A1<td>Hope Centre<td>Cookery<td>12000<tr><td>A2<td>Bell Choir<td>Songs<td>5000</table>",
        Asked(1),
        "a heading above the only table says that its bids were withdrawn",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n\
         A2 rev,Bell Choir,Songs,4000\n",
        Asked(1),
        "a reference that goes on from another",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Percentage reduction acceptable\n\
         A1,Hope Centre,Cookery,12000,10\n\
         A2,Bell Choir,Songs,5000,20\n",
        Asked(2),
        "a share that would be acceptable is one by which a bid could be reduced",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Reduction\n\
         A1,Hope Centre,Cookery,12000,3000\n\
         A2,Bell Choir,Songs,5000,1000\n\
         A3,Ravens RFC,Floodlights,7000,\n",
        AskedOrReduced(1, 3, "24000", "20000"),
        "a reduction is one",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Resubmitted amount\n\
         A1,Hope Centre,Cookery,12000,\n\
         A2,Bell Choir,Songs,5000,4900\n",
        Asked(1),
        "an amount that was resubmitted takes the place of a request",
    ),
    (
        "more.csv",
        "Applicant,Project,Cost of project,Bid to fund\n\
         Hope Centre,Cookery,5000,2500\n\
         Bell Choir,Songs,2000,1000\n",
        Asked(1),
        "what a project costs is no request where figures stand under a bid too",
    ),
    (
        "more.csv",
        "Applicant,Project,Requested from us,Total requested\n\
         Hope Centre,Cookery,2000,2500\n\
         Bell Choir,Songs,900,1000\n",
        Asked(1),
        "two columns say that they are requested",
    ),
    (
        "more.csv",
        "Applicant,Project,Amount requested (min),Amount requested (max)\n\
         Hope Centre,Cookery,2000,2500\n\
         Bell Choir,Songs,800,1000\n",
        AskedOrSum(1, 2, "3500"),
        "the least is not what is asked for",
    ),
    (
        "more.csv",
        "Bid,Bidder,Total bid,Bid if reduced by 10%\n\
         Cookery,Hope Centre,2500,2250\n\
         Songs,Bell Choir,1000,900\n",
        AskedOrReduced(1, 2, "3500", "3150"),
        "a share in a heading makes its figures no shares",
    ),
    (
        "more.csv",
        "Applicant,Purpose,Requested 2030/31,Requested 2031/32,Awarded 2030/31\n\
         Hope Centre,Cookery,1200,1400,1000\n\
         Bell Choir,Songs,800,900,800\n",
        Asked(1),
        "the requests of two years, and an award of the first",
    ),
    (
        "more.csv",
        "Organisation,Project,Request,Match,Total\n\
         Hope Centre,Cookery,2500,500,3000\n\
         Bell Choir,Songs,1000,1000,2000\n\
         ,,3500,1500,5000\n",
        Sum(2, "3500"),
        "a row of nothing but sums is their total",
    ),
];

/// Files of `fixtures/field`, what is right in them, and why.
pub const MORE_FILES: &[(&str, Right, &str)] = &[
    ("notes-sheet.xlsx", Asked(1), "another sheet says that all amounts are in thousands"),
    ("kroner-by-format.xlsx", Asked(1), "the number format says kroner"),
];
