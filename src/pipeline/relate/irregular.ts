/** Past and participle of irregular English verbs, by base form. `found` is a verb of its own: `founded`. */
const lines = `
arise arose arisen
be was,were been
beat beat beaten
become became become
begin began begun
bind bound bound
bring brought brought
build built built
burn burned,burnt burned,burnt
buy bought bought
catch caught caught
choose chose chosen
come came come
cost cost cost
cut cut cut
deal dealt dealt
do did done
draw drew drawn
drive drove driven
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
fit fit,fitted fit,fitted
forget forgot forgotten
get got got,gotten
give gave given
go went gone
grow grew grown
have had had
hear heard heard
hit hit hit
hold held held
keep kept kept
know knew known
lead led led
learn learned,learnt learned,learnt
leave left left
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
speak spoke spoken
spend spent spent
split split split
stand stood stood
steal stole stolen
strike struck struck
take took taken
teach taught taught
tell told told
think thought thought
understand understood understood
win won won
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
