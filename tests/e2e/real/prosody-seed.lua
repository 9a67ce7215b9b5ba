-- Fills a new host with what the JSON file named by the option `seed` says: people who all know each other, and what they wrote long ago.
local json = require "util.json";
local rosters = require "core.rostermanager";
local st = require "util.stanza";
local accounts = require "core.usermanager";
local archive = module:open_store("archive", "archive");

local file = assert(io.open(module:get_option_string("seed")));
local seed = assert(json.decode(file:read("*a")));
file:close();

local function jid(user)
	return user .. "@" .. module.host;
end

module:hook_global("server-started", function ()
	for user in pairs(seed.people) do
		assert(accounts.create_user(user, seed.password, module.host));
		local roster = rosters.load_roster(user, module.host);
		for other, name in pairs(seed.people) do
			if other ~= user then
				roster[jid(other)] = { subscription = "both", name = name, groups = {} };
			end
		end
		assert(rosters.save_roster(user, module.host, roster));
	end
	for number, message in ipairs(seed.history) do
		local from, to = jid(message.from), jid(message.to);
		local stanza = st.message({ from = from, to = to, type = "chat", id = "history-" .. number }):text_tag("body", message.text);
		assert(archive:append(message.from, nil, stanza, message.seconds, to));
		assert(archive:append(message.to, nil, stanza, message.seconds, from));
	end
end);
