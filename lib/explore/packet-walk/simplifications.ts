/** Where `walkPacket` is simpler than Docker, as readers are told. */
export const SIMPLIFICATIONS: readonly string[] = [
  'It follows the first packet of a connection. Answers go the same way back, and each change of an address is undone.',
  'The host is a Linux machine with Docker Engine 29, IPv4 and default settings, and no other firewall. Docker Desktop adds a virtual machine in between.',
  'The sender’s own port, MAC addresses and routing tables are left out.',
  'Addresses are examples. Yours differ, and names are more reliable.',
  "Docker's many rules are shown as two places: NAT rules, which change addresses, and filter rules, which let packets through or drop them. Filter rules are shown only where they drop one.",
  'The rule in a container that hands questions to 127.0.0.11 over to the Docker daemon is left out.',
]
