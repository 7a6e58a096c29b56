/** Past and participle of irregular English verbs, by base form. `found` is a verb of its own: `founded`. */
const lines = `
arise arose arisen
be was,were been
beat beat beaten
become became become
begin began begun
bind bound bound
break broke broken
bring brought brought
broadcast broadcast broadcast
build built built
burn burned,burnt burned,burnt
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
come came come
cost cost cost
cut cut cut
deal dealt dealt
do did done
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
fit fit,fitted fit,fitted
fly flew flown
forget forgot forgotten
freeze froze frozen
get got got,gotten
give gave given
go went gone
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
keep kept kept
know knew known
lay laid laid
lead led led
learn learned,learnt learned,learnt
leave left left
lend lent lent
let let let
lose lost lost
make made made
mean meant meant
meet met met
outdo outdid outdone
pay paid paid
put put put
quit quit quit
read read read
rely relied relied
ride rode ridden
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shine shone shone
show showed shown,showed
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sleep slept slept
speak spoke spoken
spend spent spent
spin spun spun
split split split
spread spread spread
stand stood stood
steal stole stolen
stick stuck stuck
strike struck struck
sweep swept swept
swing swung swung
take took taken
teach taught taught
tell told told
think thought thought
throw threw thrown
understand understood understood
wear wore worn
win won won
withdraw withdrew withdrawn
write wrote written
`;

export const irregularVerbs: ReadonlyMap<
	string,
	{ readonly past: readonly string[]; readonly participle: readonly string[] }
> = new Map(
	lines
		.trim()
		.split('\n')
		.map((line) => {
			const [base = '', past = '', participle = ''] = line.split(' ');
			return [base, { past: past.split(','), participle: participle.split(',') }];
		}),
);
