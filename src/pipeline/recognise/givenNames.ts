/**
 * Common given names of many countries, a list of facts: the first word of a person's name. Names that are
 * as often something else (Claude, Gemma, Grace, Ruby, Virginia) are left out or count inside a sentence only.
 */

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/u));

const givenNames = list(`
Aaron Abdul Abdullah Abhishek Abigail Abraham Adam Adrian Adriana Agnes Ahmad Ahmed Aidan Aiden Aisha Ajay Akash Akira Akshay Alan Alba Albert Alberto Alec Aleksander Aleksandr Alessandro Alessandra Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfred Ali Alice Alicia Alina Alison Allan Allen Allison Alyssa Amanda Amar Amelia Amina Amir Amit Amy Ana Anastasia Anders Andre Andrea Andreas Andreea Andrei Andrej Andres Andrew Andrey Andy Angela Angelina Anil Anita Anja Ankit Ankur Ann Anna Anne Annie Anthony Anton Antonio Anya Arash Ariel Arjun Arman Arnaud Arthur Arturo Arun Arvind Aryan Asad Ashish Ashley Ashok Ashwin Astrid Audrey Aurelien Ava Avi Avinash Ayesha Aziz
Barbara Barry Bart Beatrice Bella Ben Benedict Benjamin Benoit Bernard Bernd Bernhard Bert Beth Betty Bharat Bianca Björn Blake Bob Boris Brad Bradley Brandon Brendan Brenda Brent Brett Brian Bridget Brigitte Bruce Bruno Bryan Bryce
Caitlin Caleb Callum Calvin Cameron Camila Camille Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Casey Cassandra Catherine Cecilia Cedric Celine Chad Chandra Charles Charlie Chen Cheng Chelsea Cheryl Chiara Chloe Chris Christa Christian Christina Christine Christof Christoph Christophe Christopher Chuck Cindy Claire Clara Clare Clark Claudia Clement Clementine Clint Clive Colin Connor Constantin Corey Cory Craig Cristian Cristiano Cristina Curtis Cynthia
Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Dario Darren Dave David Davide Dean Deborah Debra Deepak Deepti Demis Denis Dennis Derek Diana Diane Diego Dieter Dina Dinesh Dirk Divya Dmitri Dmitry Dominic Dominik Don Donald Donna Doris Dorothy Doug Douglas Duncan Dwarkesh Dylan Dzmitry
Ed Eddie Edgar Edith Eduard Eduardo Edward Edwin Eileen Elaine Elad Elaine Eleanor Elena Eli Elias Elijah Elisa Elisabeth Elise Elizabeth Ella Ellen Elliot Elliott Elon Elvis Emad Emanuel Emil Emilia Emily Emma Emmanuel Emre Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernesto Esther Ethan Eugene Eva Evan Evelyn Ezra
Fabian Fabio Fabrice Farid Farhan Fatima Federico Felipe Felix Fernanda Fernando Filip Fiona Flavio Florian Francesca Francesco Francis Francisco Francois François Françoise Frank Franz Fred Freddie Frederic Frederick Frederik Friedrich Fritz
Gabriel Gabriela Gabriele Gareth Gary Gavin Geoff Geoffrey Georg George Georges Georgios Gerald Gerard Gerhard Gergely Giorgio Giovanni Girish Giulia Giuseppe Glen Glenn Gonzalo Gordon Graham Greg Gregor Gregory Greta Guido Guilherme Guillaume Guillermo Gunnar Günter Gustav Gustavo Guy Gwern
Hamid Hamza Hannah Hans Harald Hari Harold Harper Harriet Harrison Harry Harsh Hasan Hassan Heather Hector Heidi Heinrich Helen Helena Helene Helga Henri Henrik Henry Herbert Herman Hermann Hiroshi Holger Holly Howard Hua Hubert Hugh Hugo Hussein
Ian Ibrahim Ida Igor Ilia Ilya Imran Ines Ingrid Ion Irene Irina Iris Isaac Isabel Isabella Isabelle Isaiah Ishaan Ismail Ivan Ivana
Jaan Jack Jackie Jacob Jacques Jakob Jakub James Jamie Jan Jane Janet Janine Jared Jasmine Jason Javier Jay Jean Jeanne Jeff Jeffrey Jelena Jen Jenna Jennifer Jenny Jens Jensen Jeremy Jerome Jerry Jesper Jess Jesse Jessica Jesus Jia Jill Jim Jimmy Jing Joan Joana Joao João Joanna Joanne Jochen Joe Joel Joelle Joerg Johan Johann Johanna Johannes John Johnny Jon Jonah Jonas Jonathan Joost Jorge José Jose Josef Joseph Josh Joshua Joy Joyce Juan Judea Judith Judy Julia Julian Juliana Julie Julien Juliet Julius Jun Jürgen Justin Justine
Kai Kamal Kanye Karan Karen Karim Karin Karl Karthik Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katya Kavita Kay Keith Kelly Kelvin Ken Kenneth Kenji Kent Kevin Khaled Kiran Kirill Klaus Konstantin Koray Kris Krishna Kristen Kristin Kristina Kumar Kurt Kyle Kyunghyun
Lance Lara Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Lea Leah Lee Leila Len Lena Leo Leon Leonard Leonardo Leonid Leopold Leslie Lewis Lex Liam Lilian Liliana Lillian Lily Lina Linda Lindsay Ling Linus Lionel Lisa Liz Logan Lorenzo Lorenz Lori Louis Louisa Louise Luc Luca Lucas Lucia Lucie Lucy Ludwig Luis Luisa Luiz Lukas Luke Lutz Lydia Lynn
Madeleine Magnus Mahesh Malcolm Malik Manish Manoj Manuel Manuela Mara Marc Marcel Marcelo Marco Marcos Marcus Margaret Maria Mariam Mariana Marie Marilyn Marina Mario Marion Marissa Marius Mark Marko Markus Marlene Marta Martha Martin Martina Marvin Mary Maryam Mason Massimo Mateo Mathias Mathieu Mathilde Matt Matteo Matthew Matthias Matthieu Maureen Maurice Max Maxim Maxime Maximilian Maya Megan Mehdi Mehmet Mei Melanie Melissa Meredith Mia Michael Michaela Michal Michel Michele Michelle Miguel Mihai Mikael Mike Mikhail Milan Miles Mina Ming Mira Miranda Miriam Mira Mitchell Mohamed Mohammad Mohammed Mohan Mohit Moira Molly Mona Monica Monika Morgan Moritz Moses Mohsen Muhammad Murali Murat Murray Mustafa Myra
Nadia Nadine Naomi Narendra Nat Natalia Natalie Natasha Nate Nathan Nathaniel Naveed Naveen Neal Neel Neha Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikhil Nikita Nikola Nikolai Nikolaos Nikolas Nils Nina Nitin Noah Noam Noel Nora Norbert Norman
Ofir Olaf Oleg Olga Oliver Olivia Olivier Omar Oren Oriol Oscar Oskar Otto Owen
Pablo Palmer Pamela Paola Paolo Pascal Pat Patricia Patrick Paul Paula Paulo Pavel Pedro Peggy Penelope Pete Peter Petra Phil Philip Philipp Philippe Phillip Pierre Pieter Piotr Prabhat Pradeep Prakash Pranav Prashant Pratik Praveen Priya Priyanka Puneet
Qiang Quentin Quoc
Rachel Rafael Raghav Rahul Raj Rajat Rajesh Rajiv Ralf Ralph Ram Ramesh Ramin Ramon Randall Randy Raphael Rashid Raul Ravi Ray Raymond Rebecca Reid Reiner Reinhard Rene René Renata Riccardo Richard Rick Ricardo Riley Rishabh Rishi Rita Rob Robert Roberta Roberto Robin Rodney Rodrigo Roger Rohan Rohit Roland Rolf Roman Ron Ronald Rory Ross Roy Ruben Rudolf Rui Rupert Russ Russell Ruth Ryan
Sabine Sachin Sally Sam Samantha Samir Samuel Sandeep Sander Sandra Sanjay Sanjeev Santiago Sara Sarah Sasha Satya Saul Saurabh Scott Sean Sebastian Sebastien Sébastien Serena Serge Sergei Sergey Sergio Seth Seymour Shane Shannon Sharon Shaun Shawn Sheila Sheryl Shin Shinji Shirin Shiv Shivam Shreya Shyam Sidney Siddharth Siegfried Silke Silvia Silvio Simon Simona Simone Sofia Sonia Sophia Sophie Soumith Srinivas Stan Stanislav Stefan Stefanie Stefano Stella Stephan Stephanie Stephen Steve Steven Stewart Stuart Sue Sundar Sunil Suresh Susan Susanne Suzanne Sven Svetlana Swyx Sylvain Sylvia
Takeshi Tamar Tamara Tanishq Tania Tanya Tara Tariq Tatiana Taylor Ted Teresa Terence Terry Tess Theo Theodore Theresa Thierry Thom Thomas Tia Tian Tiffany Tim Timnit Timothy Timo Tina Tobias Toby Todd Tom Tomas Tomasz Tommaso Tommy Tony Torsten Tracy Travis Trenton Trevor Tri Tristan Troy Tyler
Uday Ulrich Umar Ursula
Vadim Valentin Valentina Valerie Vanessa Varun Vasily Veronica Vicki Victor Victoria Vijay Vikas Vikram Viktor Vincent Vinay Vineet Vinod Viola Vishal Vitaly Vitalik Vivek Vivian Vlad Vladimir Volker
Waleed Walter Wanda Warren Wayne Wei Wendy Wenhu Werner Wes Wesley Wilhelm Willem William Winston Wojciech Wolfgang
Xavier Xiang Xiao Xin Xu
Yan Yang Yann Yannic Yannick Yasmin Yejin Yi Yiannis Ying Yoav Yoko Yong Yoshua Yosef Yuan Yue Yukio Yulia Yuri Yusuf Yves Yvonne
Zach Zachary Zack Zahra Zain Zara Zeynep Zhang Zhen Zoe Zoltan Zubin
Agustin Aarav Aditi Aditya Alok Amara Ananya Anirudh Anjali Antoine Apoorv Archit Ashutosh Ayush Chidi Chinedu Deb Dhruv Emeka Femi Gaurav Harsha Ifeoma Ikenna Jaya Kofi Kwame Lakshmi Meera Nandita Ngozi Nia Oluwaseun Parul Pranay Rajan Rakesh Ritu Sameer Sanjana Sneha Soren Sumit Swati Tanmay Tejas Thabo Uma Usha Vaibhav Vidya Yash Zainab
Daisuke Haruto Hiro Kazuki Kenta Naoki Satoshi Takashi Yoshi Yuki Yusuke Minh Linh Nguyen Thanh Tuan Hyung Jisoo Minjun Seung Sung Younghoon
`);

/** Given names that are everyday words or names of other things at the start of a sentence. */
const wordLikeNames = list(
	'Art Bill Chase Drew Grant Guy Jack Joy Lance Mark Max Miles Pat Ray Rich Rob Ron Ross Sue Will Frank Ion Jan Jun Kai Chelsea Julia Jay Dean Don Elvis Logan Iris Chad Tri Max Yi Lex Ram Van Victoria Long Song Rose Mason Taylor Morgan Nelson Palmer Reid Lee Kent Ming Jordan Austin Sydney',
);

/** Is a word a given name, as far as the list knows? Everyday words do not count at a sentence's start. */
export const isGivenName = (word: string, isInitial: boolean): boolean =>
	(givenNames.has(word) && !(isInitial && wordLikeNames.has(word))) ||
	(!isInitial && wordLikeNames.has(word));
